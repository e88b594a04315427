import { expect, test } from "vitest";
import { fits, readChoice, writeChoice } from "./choice.ts";

const nothing = { model: "", keyword: "", verdict: "", text: "" };

test("what is asked for can be said in an address, and read from one", () => {
  const choice = { ...nothing, keyword: "additionalProperties", text: "a b&c" };
  expect(readChoice(new URLSearchParams(writeChoice(choice)))).toEqual(choice);
  expect(writeChoice(nothing)).toBe("");
});

test.for([
  [nothing, true],
  [{ ...nothing, model: "Session" }, true],
  [{ ...nothing, model: "Encoder" }, false],
  [{ ...nothing, keyword: "type" }, true],
  [{ ...nothing, keyword: "enum" }, false],
  [{ ...nothing, verdict: "odd", text: "URL  recording" }, true],
  [{ ...nothing, text: "recording of" }, false],
] as const)("%o is met or not by one fixture", ([choice, expected]) => {
  expect(fits({ model: "Session", keywords: ["type", "format"], verdict: "odd", text: "session/recording-url/x" }, choice)).toBe(expected);
});
