/** The words of a text. A name is split into itself and its parts: `recordingStatus`, `recording`, `status`. */
export const termsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
    return parts.length > 1 ? [word, ...parts] : word === "" ? [] : [word];
  });

/** A word in lower case, without the ending of a plural: `retry` finds `Retries`. */
export const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<=\w{2})ies$/u, "y")
    .replace(/(?<=\w{3}[^s])s$/u, "");
