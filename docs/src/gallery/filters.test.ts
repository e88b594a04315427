import { expect, test } from "vitest";
import { matches, readFilters, writeFilters } from "./filters.ts";

const noFilters = { model: "", keyword: "", result: "", text: "" };

test("filters are written to an address, and read from it", () => {
  const filters = { ...noFilters, keyword: "additionalProperties", text: "a b&c" };
  expect(readFilters(new URLSearchParams(writeFilters(filters)))).toEqual(filters);
  expect(writeFilters(noFilters)).toBe("");
});

test.for([
  [noFilters, true],
  [{ ...noFilters, model: "Session" }, true],
  [{ ...noFilters, model: "Encoder" }, false],
  [{ ...noFilters, keyword: "type" }, true],
  [{ ...noFilters, keyword: "enum" }, false],
  [{ ...noFilters, result: "tolerated", text: "URL  recording" }, true],
  [{ ...noFilters, text: "recording of" }, false],
] as const)("%o matches a fixture: %s", ([filters, expected]) => {
  expect(matches({ model: "Session", keywords: ["type", "format"], result: "tolerated", text: "session/recording-url/x" }, filters)).toBe(
    expected,
  );
});
