import { expect, test } from "vitest";
import { printable, widthOf } from "./printable.ts";

test.for([
  ["plain é漢😀", "plain é漢😀"],
  ["\u001b[2J\u0007", "\\u001b[2J\\u0007"],
  ["\u009b31m", "\\u009b31m"],
  ["a\u202eb\u2066", "a\\u202eb\\u2066"],
  ["\ud800x", "\\ud800x"],
  ["line\nbreak\u2028", "line\\u000abreak\\u2028"],
] as const)("%j is printed as %s", ([text, printed]) => {
  expect(printable(text)).toBe(printed);
});

test.for([
  ["a", 1],
  ["é", 1],
  ["漢", 2],
  ["ｱ", 1],
  ["Ａ", 2],
  ["😀", 2],
  ["❤️", 2],
  ["한", 2],
  ["\u0301", 0],
] as const)("%s is %i columns wide", ([grapheme, width]) => {
  expect(widthOf(grapheme)).toBe(width);
});
