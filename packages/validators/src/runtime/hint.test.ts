import { expect, test } from "vitest";
import { hintFor } from "./hint.ts";

const parse = "; it holds JSON, so parse it first";
const cases: { value: unknown; types: string[]; model: string; hint: string }[] = [
  { value: new Date(), types: ["number"], model: "", hint: "; use getTime()" },
  { value: new Date(), types: ["integer", "null"], model: "", hint: "; use getTime()" },
  { value: new Date(), types: ["string", "number"], model: "", hint: "; use getTime()" },
  { value: new Date(), types: ["string"], model: "", hint: "; use toISOString()" },
  { value: new Date(), types: ["object"], model: "Session", hint: "" },
  { value: '{"a":1}', types: ["object"], model: "Session", hint: `${parse}, or call readSessionJson` },
  { value: " \n{", types: ["object", "null"], model: "", hint: parse },
  { value: "[1]", types: ["array"], model: "", hint: parse },
  { value: "[1]", types: ["object"], model: "", hint: "" },
  { value: "{}", types: ["array"], model: "", hint: "" },
  { value: "a{}", types: ["object"], model: "", hint: "" },
  { value: "a[]", types: ["array"], model: "", hint: "" },
  { value: "{}", types: ["number"], model: "", hint: "" },
  { value: 1, types: ["object"], model: "", hint: "" },
];

test.for(cases)("the hint for $value instead of $types is '$hint'", ({ value, types, model, hint }) => {
  expect(hintFor(value, types, model)).toBe(hint);
});
