import { editDistance } from "./edit-distance.ts";

/** The command is invalid, or can't be carried out: one sentence, or two with what to do, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** ` Did you mean "strict"?`, or an empty string if no word is similar. */
export function didYouMean(found: string, words: Iterable<string>): string {
  const similar = nearest(found, words);
  return similar === undefined ? "" : ` Did you mean ${similar}?`;
}

/**
 * The most similar word, case-insensitive. Of words at the same distance, one of the same length comes first: `modle` is `model` with two characters
 * swapped, which is more likely than `mode` with one too many.
 */
export function nearest(found: string, words: Iterable<string>): string | undefined {
  if (found.length > 100) return undefined; // no word of ours is that long
  const maxDistance = Math.max(1, Math.floor(found.length / 3));
  const [best] = [...words]
    .map((word) => ({
      word,
      distance: editDistance(found.toLowerCase(), word.toLowerCase()),
      growth: Math.abs(word.length - found.length),
    }))
    .filter(({ word, distance }) => distance <= maxDistance || (found.length > 2 && word.toLowerCase().startsWith(found.toLowerCase())))
    .sort((a, b) => a.distance - b.distance || a.growth - b.growth);
  return best?.word;
}

/** `a, b or c`. */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
