import { secretRanges as secretsOf, type TextRange } from "@session-schema/validators/mask";

/**
 * The secrets in a JSON text: the user info of anything that resembles a URL, and the values of its query and fragment.
 * The validators apply the same rule to parsed strings. Here it is applied to source text, which may have escapes.
 */
export function secretRanges(source: string): TextRange[] {
  return segments(source).flatMap(([from, to]) => {
    const segment = source.slice(from, to);
    if (!/[\\@=?#:%]/.test(segment)) return []; // most strings can't contain a secret
    const { text, at } = unescaped(segment);
    return secretsOf(text).map(([a, b]): TextRange => [from + (at[a] ?? 0), from + (at[b] ?? 0)]);
  });
}

/** The contents of each string, and the text between strings. */
function segments(source: string): TextRange[] {
  const quotes = [...source.matchAll(/\\.|"/gs)].filter(({ 0: found }) => found === '"').map(({ index }) => index);
  const ends = [...quotes, source.length];
  return ends.map((end, i): TextRange => [i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end]);
}

/** The text without escapes, and the offset of each of its code units in the source. */
function unescaped(source: string): { text: string; at: number[] } {
  let text = "";
  const at: number[] = [];
  for (const { 0: found, 1: hex, index } of source.matchAll(/\\u([0-9a-fA-F]{4})|\\?./gs)) {
    text += hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : found.slice(-1);
    at.push(index);
  }
  at.push(source.length);
  return { text, at };
}
