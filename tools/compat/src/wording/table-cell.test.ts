import { expect, test } from "vitest";
import { tableCell } from "./table-cell.ts";

const rows: [fact: string, text: string, cell: string][] = [
  ["a pipe doesn't end the cell", "a | b", "a \\| b"],
  ["a line break doesn't end the row", "a\r\nb", "a b"],
  ["markup is escaped", "*a* _b_ <c> [d]", "\\*a\\* \\_b\\_ \\<c\\> \\[d\\]"],
  ["a backslash is escaped", "a\\b", "a\\\\b"],
  ["a code span stays", "pattern `^a*$` added", "pattern `^a*$` added"],
  ["a code span with a pipe becomes text", "pattern `a|b` added", "pattern a\\|b added"],
  ["a code span with backticks stays", "`` a`b ``", "`` a`b ``"],
  ["a single backtick is escaped", "a ` b", "a \\` b"],
  ["backticks that don't match are escaped", "a `` b ` c", "a \\`\\` b \\` c"],
];

test.for(rows)("%s", ([, text, cell]) => {
  expect(tableCell(text)).toBe(cell);
});
