import { expect, test } from "vitest";
import { inWords } from "./in-words.ts";
import { pascalCase } from "./names.ts";

test.for([
  ["+1", "plus1"],
  ["-1", "minus1"],
  ["C", "c"],
  ["C#", "cSharp"],
  ["C++", "cPlusPlus"],
  ["_id", "underscoreId"],
  ["@type", "atType"],
  ["on-hold_now", "onHoldNow"],
  ["1st", "value1st"],
  ["", "value"],
  ["café", "cafe"],
])("%j in words is %s", ([name, words]) => {
  expect(inWords(name ?? "")).toBe(words);
});

test("both Unicode forms of a text have the same name", () => {
  expect(pascalCase("nai\u0308ve")).toBe(pascalCase("na\u00efve"));
});
