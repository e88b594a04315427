/**
 * Finds and masks secrets in strings, as issues do. Use it in programs that show payloads.
 *
 * @packageDocumentation
 */

/** A range of UTF-16 units, from the first to one past the last. */
export type TextRange = readonly [from: number, to: number];

/**
 * Finds the secrets in a string: the user info of URLs, and the values in their queries and fragments, with or without a name. Anything that resembles a URL is
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
  if (!/[@=?#]/.test(text)) return []; // true of most strings
  const ranges = [...userInfoOf(text), ...valuesOf(text), ...bareOf(text)].filter(([from, to]) => from < to).sort(([a], [b]) => a - b);
  let end = 0;
  return ranges.filter((range) => {
    const isSeparate = range[0] >= end;
    if (isSeparate) end = range[1];
    return isSeparate;
  });
}

/** User info ends at the last `@`: a password may have any character, also a `/`, `?` or `#` that should have been encoded. */
function userInfoOf(text: string): TextRange[] {
  const [from, to] = [authorityStart(text), text.lastIndexOf("@")];
  if (from === undefined || to < from) return [];
  const before = text.slice(from, to);
  if (before.includes(":") || !/[/?#]/.test(before)) return [[from, to]];
  return [...text.matchAll(userInfo)].map(({ 0: found, index }): TextRange => [index + 2, index + found.length - 1]);
}

/** Where a URL has its user info: after `//`, or after a scheme even if its slashes are missing or wrong. */
function authorityStart(text: string): number | undefined {
  const slashes = text.search(/:[/\\]|\/\//);
  const start = slashes === -1 ? /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0].length : slashes;
  if (start === undefined) return undefined;
  return start + (/^:?[/\\]*/.exec(text.slice(start, start + maxSlashes))?.[0].length ?? 0);
}

/** The values of a query or a fragment, after their `=`. */
const valuesOf = (text: string): TextRange[] =>
  [...text.matchAll(queryValue)].map(({ 0: found, 1: name = "", index }): TextRange => [index + name.length, index + found.length]);

/** The parts of a URL's query or fragment that have no `=`. In other text, a question mark ends a sentence. */
function bareOf(text: string): TextRange[] {
  const from = text.startsWith("/") ? 0 : authorityStart(text);
  if (from === undefined) return [];
  const start = from + Math.max(0, text.slice(from).search(/[?#]/));
  return [...text.slice(start).matchAll(/[?#&;]([^?#&;=]*)(?=[?#&;]|$)/g)].map(
    ({ 0: found, index }): TextRange => [start + index + 1, start + index + found.length],
  );
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

/** As many slashes as anyone types. */
const maxSlashes = 8;
const userInfo = /\/\/[^/?#]*@/g;
const queryValue = /([?#&;][^=?#&;]*=)[^#&]*/g;
