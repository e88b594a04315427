import { expect, test } from "vitest";
import { regionOf } from "./region.ts";

const mark = (text: string, marked: string) => ({ text, span: { offset: text.indexOf(marked), length: marked.length } });

test.for([
  {
    what: "a mark on the first line",
    at: { line: 3, column: 2 },
    mark: mark('😀"a"', '"a"'),
    region: { startLine: 3, startColumn: 3, endColumn: 6 },
  },
  {
    what: "a mark on another line",
    at: { line: 4, column: 2 },
    mark: mark('{\n😀"a"', '"a"'),
    region: { startLine: 4, startColumn: 3, endColumn: 6 },
  },
  { what: "a mark at the beginning", at: { line: 3, column: 1 }, mark: mark("\n1", "\n"), region: { startLine: 3, startColumn: 1 } },
  {
    what: "a mark that ends on another line",
    at: { line: 3, column: 1 },
    mark: mark('"a\n"', '"a\n"'),
    region: { startLine: 3, startColumn: 1, endColumn: 3 },
  },
  { what: "no mark", at: { line: 3, column: 7 }, mark: undefined, region: { startLine: 3, startColumn: 7 } },
])("$what has its region in UTF-16 units", ({ at, mark, region }) => {
  expect(regionOf({ start: { line: 3, column: 1 } }, { at, ...(mark && { mark }) })).toEqual(region);
});

test.for([
  { what: "a mark", at: { line: 3, column: 11 }, mark: mark("{1", "1"), region: { startLine: 3, startColumn: 13, endColumn: 14 } },
  { what: "no mark", at: { line: 3, column: 10 }, mark: undefined, region: { startLine: 3, startColumn: 12 } },
  {
    what: "a mark on another line",
    at: { line: 4, column: 1 },
    mark: mark("{\n1", "1"),
    region: { startLine: 4, startColumn: 1, endColumn: 2 },
  },
])("$what in a part of a line is counted from its column in UTF-16 units", ({ at, mark, region }) => {
  const report = { start: { line: 3, column: 10 }, part: { pointer: "/1", index: 1 }, utf16Column: 12 };
  expect(regionOf(report, { at, ...(mark && { mark }) })).toEqual(region);
});
