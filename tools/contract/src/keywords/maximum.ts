import { number } from "./common/argument.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const maximum: LimitDefinition = limit({
  of: "number",
  end: "most",
  about: "The largest number that a writer may send.",
  argument: number,
  phrase: (limit) => `at most ${limit}`,
  page: {
    mark: "too large",
    means: "The number must be at most this.",
    strict: "Rejects a larger number.",
    fix: "Check the unit first: milliseconds sent as seconds, or bytes as bits, are off by a fixed factor.",
  },
  inside: ["at-maximum", "is at its maximum"],
  outside: ["above-maximum", "is above its maximum"],
});
