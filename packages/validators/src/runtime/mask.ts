/**
 * Finds and masks secrets in strings, as issues do. Use it in programs that show payloads.
 *
 * @packageDocumentation
 */

/** A range of UTF-16 units, from the first to one past the last. */
export type TextRange = readonly [from: number, to: number];

/**
 * Finds the secrets in a string: the user info of URLs, the values in their queries and fragments, with or without a name, and the stream keys
 * of RTMP. Anything that resembles a URL is treated as one, because a malformed, escaped or cut-off URL holds the same secrets as a valid one.
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
  const ranges = rangesIn(text);
  const escapes = [...text.matchAll(escapedDelimiter)];
  if (escapes.length === 0) return ranges;
  const { unescaped, sourceOf } = withoutEscapes(text, escapes);
  return union([...ranges, ...rangesIn(unescaped).map(([from, to]): TextRange => [sourceOf(from), sourceOf(to)])]);
}

/** The secrets of a text without escapes. Where two overlap, the one that begins first counts. */
function rangesIn(text: string): TextRange[] {
  if (!/[@=?#:]/.test(text)) return []; // true of most strings
  const all = [
    ...userInfoOf(text),
    ...cutOffUserInfoOf(text),
    ...wordsWithUserInfo(text),
    ...captured(text, queryValue),
    ...bareOf(text),
    ...captured(text, streamKey),
  ];
  let end = 0;
  return inOrder(all).filter(([from, to]) => {
    const isSeparate = from >= end && from < to;
    if (isSeparate) end = to;
    return isSeparate;
  });
}

const inOrder = (ranges: readonly TextRange[]): TextRange[] => [...ranges].sort(([a], [b]) => a - b);

/** Ranges that cover the same, without overlaps. */
function union(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const [from, to] of inOrder(ranges)) {
    const last = joined.at(-1);
    if (last === undefined || from >= last[1]) joined.push([from, to]);
    else joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
  }
  return joined;
}

/** The delimiters of URLs with percent-encoding, once or several times. */
const escapedDelimiter = /%(?:25)*(2[36f]|3[abdf]|40|5c)/gi;

/** The text with escaped delimiters as they are, and where its offsets are in the source. They must be asked for in order. */
function withoutEscapes(
  text: string,
  escapes: readonly RegExpMatchArray[],
): { readonly unescaped: string; readonly sourceOf: (offset: number) => number } {
  let unescaped = "";
  let end = 0;
  /** The offset after each escape, and what to add from there on. */
  const shifts: { readonly from: number; readonly shift: number }[] = [];
  for (const { 0: found, 1: hex = "", index = 0 } of escapes) {
    unescaped += text.slice(end, index) + String.fromCharCode(Number.parseInt(hex, 16));
    end = index + found.length;
    shifts.push({ from: unescaped.length, shift: end - unescaped.length });
  }
  let next = 0;
  let added = 0;
  const sourceOf = (offset: number): number => {
    for (let at = shifts[next]; at !== undefined && at.from <= offset; at = shifts[++next]) added = at.shift;
    return offset + added;
  };
  return { unescaped: unescaped + text.slice(end), sourceOf };
}

/** User info ends at the last `@`: a password may have any character, also a `/`, `?` or `#` that should have been encoded. */
function userInfoOf(text: string): TextRange[] {
  const [from, to] = [authorityStart(text), text.lastIndexOf("@")];
  if (from === undefined || to < from) return [];
  const before = text.slice(from, to);
  if (before.includes(":") || !/[/?#]/.test(before)) return [[from, to]];
  return captured(text, userInfo);
}

/** User info whose `@` is missing, because the text is cut off: what looks like a port, but isn't a number. */
const cutOffUserInfoOf = (text: string): TextRange[] => captured(text, cutOffUserInfo, text.lastIndexOf("@") + 1);

/** User info without slashes before it, such as `https:user:pw@host` in a sentence. */
const wordsWithUserInfo = (text: string): TextRange[] =>
  [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }): TextRange[] => {
    const at = word.lastIndexOf("@");
    const start = at === -1 ? undefined : /^[^a-z]*[a-z][a-z0-9+.-]*:(?![/\\])/i.exec(word.slice(0, at))?.[0].length;
    return start === undefined ? [] : [[index + start, index + at]];
  });

/** Where a URL has its user info: after `//`, or after a scheme even if its slashes are missing or wrong. */
function authorityStart(text: string): number | undefined {
  const slashes = text.search(/:[/\\]|[/\\]{2}/);
  const start = slashes === -1 ? /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0].length : slashes;
  if (start === undefined) return undefined;
  return start + (/^:?[/\\]*/.exec(text.slice(start, start + maxSlashes))?.[0].length ?? 0);
}

/** The parts of a URL's query or fragment that have no `=`. In other text, a question mark ends a sentence. */
function bareOf(text: string): TextRange[] {
  const from = authorityStart(text) ?? pathStart(text);
  if (from === undefined) return [];
  return captured(text, bareValue, from + Math.max(0, text.slice(from).search(/[?#]/)));
}

/** Where the first path with a query or a fragment begins, such as `/a?b` or `?b`. */
function pathStart(text: string): number | undefined {
  const words = text.matchAll(/\S+/g);
  for (const { 0: word, index } of words) {
    const end = word.search(/[?#]/);
    if (end !== -1 && (word.slice(0, end).includes("/") || /^\?./.test(word))) return index;
  }
  return undefined;
}

/** Where the groups of a regular expression are in a text, from an offset on. */
const captured = (text: string, pattern: RegExp, start = 0): TextRange[] =>
  [...text.slice(start).matchAll(pattern)].map(({ indices }): TextRange => {
    const [from, to] = indices?.[1] ?? [0, 0]; // each pattern has the flag `d`, and a group that is in every match
    return [start + from, start + to];
  });

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
  if (!delimiter.test(text)) return text; // true of most strings
  let masked = "";
  let end = 0;
  for (const [from, to] of secretRanges(text)) {
    masked += `${text.slice(end, from)}***`;
    end = to;
  }
  return masked + text.slice(end);
}

/** A string without one of these has no secret. */
const delimiter = /[@=?#:%]/;
/** As many slashes as anyone types. */
const maxSlashes = 8;
const userInfo = /\/\/([^/?#]*)@/dg;
const cutOffUserInfo = /(?:(?<![/\\:])[/\\]{2}|:[/\\])[/\\]{0,7}[^/\\?#:@\s[]*:(?!\d*(?:[/\\?#\s]|$))(\S+)/dg;
/** The value of a query or a fragment, after its `=`. */
const queryValue = /[?#&;][^=?#&;]*=([^#&]*)/dg;
/** A part of a query or a fragment that has no `=`. */
const bareValue = /[?#&;]([^?#&;=]*)(?=[?#&;]|$)/dg;
/** What follows the application in the path of an RTMP URL: a key that allows sending to the stream. */
const streamKey = /\brtmp[a-z]*:[/\\]+[^/\\]+[/\\]+[^/\\?#]*[/\\]+([^?#]+)/dgi;
