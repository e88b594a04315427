import type { Json } from "@tools/contract/json";

/** A string in backticks. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  if (longest === 0) return `\`${text}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}

/** A value as JSON in backticks, clipped if it is long. */
export const quote = (value: Json | undefined): string => code(clip(JSON.stringify(value ?? null), 60));

/** The texts of a finding in backticks: `a`, `b` and `c`. */
export const codes = (texts: Json | undefined): string => list([texts ?? []].flat().map((text) => code(String(text))));

/** `a, b and c`. */
export const list = (words: readonly string[]): string => joined(words, "and");

/** `a, b or c`. */
export const either = (words: readonly string[]): string => joined(words, "or");

const joined = (words: readonly string[], last: "and" | "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

/** A string of at most so many characters, clipped if it is longer. */
export const clip = (text: string, maxLength: number): string => (text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text);

/** A phrase as a sentence: it begins with a capital letter, and ends with a period. */
export function sentence(phrase: string): string {
  const capitalized = phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
  return /[.!?]$/u.test(capitalized) ? capitalized : `${capitalized}.`;
}
