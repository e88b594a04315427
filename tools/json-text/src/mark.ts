import type { TextLocation } from "./locate.ts";
import type { Span } from "./span.ts";

/** What to mark for an issue at a location: the key of an unknown property, otherwise the value; of an object or array, its bracket. */
export function markOf(text: string, { value, key }: TextLocation, keyword: string): Span {
  const { offset, length } = keyword === "additionalProperties" && key !== undefined ? key : value;
  return { offset, length: /[[{]/.test(text.charAt(offset)) ? 1 : length };
}
