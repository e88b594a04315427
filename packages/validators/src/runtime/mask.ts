/**
 * Finds and masks secrets in strings, as issues do. Use it in programs that show payloads.
 *
 * @packageDocumentation
 */

/** A range of UTF-16 units, from the first to one past the last. */
export type TextRange = readonly [from: number, to: number];

/**
 * Finds the secrets in a string: the user info of URLs, and the values in their queries and fragments. Anything that resembles a URL is
 * treated as one, because a malformed URL holds the same secrets as a valid one.
 *
 * @param text - A string of a payload.
 * @returns The ranges to mask, in order and without overlaps.
 * @example
 * ```ts
 * import { secretRanges } from "@session-schema/validators/mask";
 *
 * secretRanges("https://user:pw@host/a?token=abc"); // [[8, 15], [29, 32]]
 * ```
 */
export function secretRanges(text: string): TextRange[] {
  if (!text.includes("@") && !text.includes("=")) return []; // true of most strings
  const users = [...text.matchAll(userInfo)].map(({ 0: found, index }): TextRange => [index + 2, index + found.length - 1]);
  const values = [...text.matchAll(queryValue)].map(
    ({ 0: found, 1: name = "", index }): TextRange => [index + name.length, index + found.length],
  );
  const ranges = [...users, ...values].filter(([from, to]) => from < to).sort(([a], [b]) => a - b);
  let end = 0;
  return ranges.filter((range) => {
    const isSeparate = range[0] >= end;
    if (isSeparate) end = range[1];
    return isSeparate;
  });
}

/**
 * Masks the secrets in a string, as issues do.
 *
 * @param text - A string of a payload.
 * @returns The string with `***` in place of each secret.
 * @example
 * ```ts
 * import { mask } from "@session-schema/validators/mask";
 *
 * mask("https://user:pw@host/a?token=abc"); // "https://***@host/a?token=***"
 * ```
 */
export function mask(text: string): string {
  let masked = "";
  let end = 0;
  for (const [from, to] of secretRanges(text)) {
    masked += `${text.slice(end, from)}***`;
    end = to;
  }
  return masked + text.slice(end);
}

const userInfo = /\/\/[^/?#]*@/g;
const queryValue = /([?#&;][^=?#&;]*=)[^#&]*/g;
