import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readRange } from "./file-range.ts";

const folder = mkdtempSync(join(tmpdir(), "session-schema-range-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of each range of a file, from an offset on. */
function linesOfRanges(text: string, size: number, offset = 0): string[] {
  const path = join(folder, "lines");
  writeFileSync(path, text);
  const file = openSync(path, "r");
  try {
    const found: string[] = [];
    for (let begin = offset; begin < text.length; begin += size) {
      const range = { file, begin, end: Math.min(begin + size, text.length), isLineStart: begin === offset };
      const { bytes, begin: from, end, next } = readRange(range, Buffer.allocUnsafeSlow(size + 2));
      const lines = Buffer.from(bytes.buffer).toString("latin1", from, end);
      if (next !== undefined) expect(text.slice(next - lines.length, next)).toBe(lines);
      found.push(lines);
    }
    return found;
  } finally {
    closeSync(file);
  }
}

test("each line is in the range in which it begins", () => {
  const text = fc.array(fc.constantFrom("", "\n", "a", "bc", "def", "x".repeat(40)), { maxLength: 30 }).map((parts) => parts.join("\n"));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (lines, size) => {
      const begins = (index: number): boolean => index === 0 || lines[index - 1] === "\n";
      const expected = Array.from({ length: Math.ceil(lines.length / size) }, (_, range) => {
        const starts = Array.from({ length: size }, (_, i) => range * size + i).filter((at) => at < lines.length && begins(at));
        return starts.map((at) => /^[^\n]*\n?/.exec(lines.slice(at))?.[0]).join("");
      });
      expect(linesOfRanges(lines, size)).toEqual(expected);
    }),
  );
});

test("the first range begins with a line, whatever is before it", () => {
  expect(linesOfRanges("abc\ndef\n", 3, 2)).toEqual(["c\ndef\n", ""]);
});
