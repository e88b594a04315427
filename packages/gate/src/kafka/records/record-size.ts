import type { OutputRecord } from "./record.ts";

/** The bytes of a batch of records before the first of them. */
export const batchOverhead = 61;

/** The most bytes that a record can take in a batch without compression. */
export function recordSize({ key, value, headers }: Pick<OutputRecord, "key" | "value" | "headers">): number {
  let size = fixed + field(key) + field(value);
  for (const [name, content] of headers) size += field(name) + field(content);
  return size;
}

const maxVarInt = 5;
const maxVarLong = 10;

/** Length, attributes, timestamp, offset and the number of headers. */
const fixed = maxVarInt + 1 + maxVarLong + maxVarInt + maxVarInt;

const field = (bytes: Uint8Array | undefined): number => maxVarInt + (bytes?.byteLength ?? 0);
