import { codePoints, type Json } from "../../json.ts";

/** Strings that differ from a given one in a way that patterns and formats tend to reject. */
export function* unlike(value: Json): Generator<string> {
  const text = typeof value === "string" ? value : "a";
  yield* [`${text}!`, `!${text}`, text.slice(0, -1), text.slice(1), `${text} `, `${text}\n`];
  yield* ["!", " ", "0", "a", "A"].map((letter) => letter.repeat(codePoints(text)));
  yield* ["", " ", "!", "0", "a", "A", "\n", "[", "\\", "{", "not this"];
}
