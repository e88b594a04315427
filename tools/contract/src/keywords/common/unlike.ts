import { codePoints, type Json } from "../../json.ts";

/** Variants of a string that patterns and formats are likely to reject. */
export function* unlike(value: Json): Generator<string> {
  const text = typeof value === "string" ? value : "a";
  yield* [`${text}!`, `!${text}`, text.slice(0, -1), text.slice(1), `${text} `, `${text}\n`];
  yield* ["!", " ", "0", "a", "A"].map((letter) => letter.repeat(codePoints(text)));
  yield* ["", " ", "!", "0", "a", "A", "\n", "[", "\\", "{", "not this"];
}
