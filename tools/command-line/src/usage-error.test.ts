import { expect, test } from "vitest";
import { nearest, oneOf } from "./usage-error.ts";

const words = ["Session", "RecordingStatus", "strict", "validate", "mode", "model", "format"];

test.for([
  ["Sesion", "Session"],
  ["session", "Session"],
  ["STRICT", "strict"],
  ["recording", "RecordingStatus"],
  ["vlaidate", "validate"],
  ["x", undefined],
  ["modle", "model"],
  ["mdoe", "mode"],
  ["fromat", "format"],
  ["foramt", "format"],
  ["mods", "mode"],
  ["a".repeat(100_000), undefined],
  ["entirely", undefined],
] as const)("the word most similar to %s is %s", ([found, word]) => {
  expect(nearest(found, words)).toBe(word);
});

test.for([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
] as const)("%j reads %j", ([list, text]) => {
  expect(oneOf(list)).toBe(text);
});
