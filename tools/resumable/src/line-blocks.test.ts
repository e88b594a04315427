import fc from "fast-check";
import { expect, test } from "vitest";
import { lineBlocks } from "./line-blocks.ts";

const text = fc.array(fc.constantFrom("a", "é", "\n", "\r\n", " "), { maxLength: 40 }).map((parts) => Buffer.from(parts.join("")));

test("blocks have the bytes of the input, and a line is in one block unless it is too long, for any chunks", async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), fc.nat(12), async (bytes, sizes, limit) => {
      let offset = 7;
      const lines: number[] = []; // their lengths
      let inPart = false;
      for await (const block of lineBlocks(chunked(bytes, sizes), limit, offset)) {
        expect(block.offset).toBe(offset);
        expect(Buffer.from(block.bytes)).toEqual(bytes.subarray(offset - 7, offset - 7 + block.bytes.length));
        expect(block.bytes.length).toBeGreaterThan(0);
        offset += block.bytes.length;
        if (inPart) lines[lines.length - 1] = (lines.at(-1) ?? 0) + block.bytes.length;
        else lines.push(...lengthsOf(block.bytes));
        inPart = block.isPart && block.bytes.at(-1) !== 0x0a;
        if (block.isPart) expect(lengthsOf(block.bytes)).toHaveLength(1);
      }
      expect(offset).toBe(7 + bytes.length);
      expect(lines).toEqual(lengthsOf(bytes));
    }),
  );
});

test("what is kept of a line that never ends is bounded", async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 1000; i++) yield Buffer.alloc(1000);
    yield Buffer.from("\n");
  }
  const sizes: number[] = [];
  for await (const { bytes, isPart } of lineBlocks(endless(), 5000)) {
    expect(isPart).toBe(true);
    sizes.push(bytes.length);
  }
  expect(Math.max(...sizes)).toBe(6000);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1_000_001);
});

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** The lengths of the lines of a text, each with its newline. */
const lengthsOf = (bytes: Uint8Array): number[] =>
  Buffer.from(bytes)
    .toString("latin1")
    .split(/(?<=\n)/)
    .filter((line) => line !== "")
    .map(({ length }) => length);
