import { expect, test } from "vitest";
import { docstring } from "./doc.ts";

test("no text ends its docstring early", () => {
  expect(docstring(['"Quoted" and """ and \\ and "end"'], 96)).toEqual(['"""\\"Quoted" and \\"\\"\\" and \\\\ and "end\\""""']);
  expect(docstring(["one two three", "four"], 12)).toEqual(['"""one two', "three", "", "four", '"""']);
});
