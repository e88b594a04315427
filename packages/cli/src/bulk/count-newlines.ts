import type { BufferedLines } from "./file-range.ts";

/** The number of newlines in some lines. */
export function countNewlines({ bytes, begin, end }: BufferedLines): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  let count = 0;
  for (let at = buffer.indexOf(newline, begin); at !== -1; at = buffer.indexOf(newline, at + 1)) count++;
  return count;
}

const newline = 0x0a;
