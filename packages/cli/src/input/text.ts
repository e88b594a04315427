import { advance, type Position } from "@tools/json-text";
import type { Bytes } from "./piece.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a payload, or the position of the first byte that isn't UTF-8. */
export function decode({ base, bytes }: Bytes): { text: string } | { error: string; at: Position } {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    if (isUtf16(bytes)) return { error: "this is UTF-16: save it as UTF-8", at: base };
    const end = firstBadByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, end));
    const byte = `0x${(bytes[end] ?? 0).toString(16).padStart(2, "0")}`;
    return { error: `this isn't UTF-8: unexpected byte ${byte}`, at: advance(base, before) };
  }
}

const isUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** A binary search: a prefix, which may end within a character, decodes if and only if it has no bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  // If the last character of the valid part is incomplete, it is the invalid one.
  while (!decodes(bytes.subarray(0, good), { stream: false })) good--;
  return good;
}

function decodes(bytes: Uint8Array, options: { stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
