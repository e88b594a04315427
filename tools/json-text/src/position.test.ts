import { expect, test } from "vitest";
import { advance, positionAt, positionsAt } from "./position.ts";

const base = { line: 3, column: 5 };

test.for([
  ["", "3:5"],
  ["ab", "3:7"],
  ["😀é", "3:7"],
  ["a\n", "4:1"],
  ["a\r\nbc", "4:3"],
  ["\n\n\n\t", "6:2"],
] as const)("the position after %j is %s", ([text, at]) => {
  const { line, column } = advance(base, text);
  expect(`${line}:${column}`).toBe(at);
});

test("positions are counted from the start of the text by default", () => {
  expect(positionAt('{\n "a"', 3)).toEqual({ line: 2, column: 2 });
});

test("the positions of several offsets are those of each, in any order and with repeats", () => {
  const text = '{ "😀": 1,\n  "b": 2 }';
  const offsets = [18, 0, 13, 13, 8];
  const positions = positionsAt(text, offsets, base);
  for (const offset of offsets) expect(positions.get(offset)).toEqual(positionAt(text, offset, base));
});
