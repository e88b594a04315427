/** Keywords that begin like this are ours alone: an unknown one is a misspelling, and isn't an extension of another vendor. */
export const ownPrefixes: readonly string[] = ["x-enum", "x-open", "x-unit", "x-name", "x-known"];

/** Whether a keyword is an extension of another vendor, `x-<vendor>-…`. It may have any value, never affects a result, and is published as it is. */
export const isForeign = (word: string): boolean =>
  /^x-[a-z\d.]+-[\w.-]+$/i.test(word) && !ownPrefixes.some((prefix) => word.toLowerCase().startsWith(prefix));
