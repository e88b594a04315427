import { secretRanges as secretsOf, type TextRange } from "@session-schema/validators/mask";

/**
 * What must not be shown of a JSON text: of all that resembles a URL, the user info and the values of its query and fragment.
 * The rule is that of the validators, whose issues show the same values; here it meets them as they are written, with escapes.
 */
export function secretRanges(source: string): TextRange[] {
  return stretches(source).flatMap(([from, to]) => {
    const stretch = source.slice(from, to);
    if (!/[\\@=]/.test(stretch)) return []; // most strings have nothing that could hide a secret
    const { text, at } = unescaped(stretch);
    return secretsOf(text).map(([a, b]): TextRange => [from + (at[a] ?? 0), from + (at[b] ?? 0)]);
  });
}

/** What stands between the quotes: strings, and what is outside of them. */
function stretches(source: string): TextRange[] {
  const quotes = [...source.matchAll(/\\.|"/gs)].filter(({ 0: found }) => found === '"').map(({ index }) => index);
  const ends = [...quotes, source.length];
  return ends.map((end, i): TextRange => [i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end]);
}

/** The text that a part of a JSON text stands for, and where each of its code units came from. */
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
