import leven from "leven";

/** What the user asked for cannot be done as asked: one sentence, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** ` Did you mean "strict"?`, or nothing where no word comes near. */
export function didYouMean(found: string, words: Iterable<string>): string {
  const near = nearest(found, words);
  return near === undefined ? "" : ` Did you mean ${near}?`;
}

/** The word that a person most likely meant; capitals do not count. */
export function nearest(found: string, words: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(found.length / 3));
  const [best] = [...words]
    .map((word) => ({ word, distance: leven(found.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= most || (found.length > 2 && word.toLowerCase().startsWith(found.toLowerCase())))
    .sort((a, b) => a.distance - b.distance);
  return best?.word;
}

/** `a, b or c`. */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
