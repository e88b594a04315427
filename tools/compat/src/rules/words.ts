import type { Json } from "@tools/contract/json";

/** A value in a sentence. */
export const quote = (value: Json): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** `a, b and c`. */
export const list = (words: readonly string[]): string => joined(words, "and");

/** `a, b or c`. */
export const either = (words: readonly string[]): string => joined(words, "or");

const joined = (words: readonly string[], last: "and" | "or"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
