/**
 * Finds and hides what must not be shown of a text: for programs that show payloads beside their issues, as the issues themselves do.
 *
 * @packageDocumentation
 */

/** A part of a text: from its first UTF-16 unit to the one after its last. */
export type TextRange = readonly [from: number, to: number];

/**
 * Where a text holds what must not be shown: the user info of URLs, and the values of their queries and fragments. What only resembles a
 * URL is treated as one: a payload is shown because something in it is wrong, and a malformed URL holds the same secrets as a sound one.
 *
 * @param text - A string of a payload.
 * @returns The parts to hide, in order and apart from each other.
 * @example
 * ```ts
 * import { secretRanges } from "@session-schema/validators/mask";
 *
 * secretRanges("https://user:pw@host/a?token=abc"); // [[8, 15], [29, 32]]
 * ```
 */
export function secretRanges(text: string): TextRange[] {
  if (!text.includes("@") && !text.includes("=")) return []; // most strings
  const users = [...text.matchAll(userInfo)].map(({ 0: found, index }): TextRange => [index + 2, index + found.length - 1]);
  const values = [...text.matchAll(queryValue)].map(
    ({ 0: found, 1: name = "", index }): TextRange => [index + name.length, index + found.length],
  );
  const ranges = [...users, ...values].filter(([from, to]) => from < to).sort(([a], [b]) => a - b);
  let end = 0;
  return ranges.filter((range) => {
    const apart = range[0] >= end;
    if (apart) end = range[1];
    return apart;
  });
}

/**
 * A text without its secrets, as issues show it.
 *
 * @param text - A string of a payload.
 * @returns The text with `***` for each secret.
 * @example
 * ```ts
 * import { mask } from "@session-schema/validators/mask";
 *
 * mask("https://user:pw@host/a?token=abc"); // "https://***@host/a?token=***"
 * ```
 */
export function mask(text: string): string {
  let shown = "";
  let end = 0;
  for (const [from, to] of secretRanges(text)) {
    shown += `${text.slice(end, from)}***`;
    end = to;
  }
  return shown + text.slice(end);
}

const userInfo = /\/\/[^/?#]*@/g;
const queryValue = /([?#&;][^=?#&;]*=)[^#&]*/g;
