import { camelCase, kebabCase } from "./names.ts";

/** An identifier in the words of a name: `-1` is `minus1`, `C#` is `cSharp`, `_id` is `underscoreId`. */
export function inWords(name: string): string {
  const words = camelCase(kebabCase(withSymbolsInWords(name)))
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "");
  return /^[a-z]/i.test(words) ? words : `value${words}`;
}

/** Hyphens and underscores between words only separate them. */
export const withSymbolsInWords = (name: string): string =>
  name
    .split(/(?<=[\p{L}\p{N}])[-_]+(?=[\p{L}\p{N}])/u)
    .map((part) => part.replace(/./gsu, (character) => (symbols.has(character) ? ` ${symbols.get(character)} ` : character)))
    .join(" ");

const symbols: ReadonlyMap<string, string> = new Map([
  ["+", "plus"],
  ["-", "minus"],
  ["_", "underscore"],
  ["#", "sharp"],
  ["@", "at"],
  ["$", "dollar"],
  ["/", "slash"],
  ["\\", "backslash"],
  ["~", "tilde"],
  ["*", "star"],
  ["&", "and"],
  ["%", "percent"],
  [".", "dot"],
  [":", "colon"],
  ["!", "bang"],
  ["?", "question"],
  ["=", "equals"],
  ["<", "less"],
  [">", "greater"],
  ["|", "or"],
  ["^", "caret"],
]);
