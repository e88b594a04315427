import { unlisted } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list, quote } from "./words.ts";

export const multipleOfTightened: Rule = defineRule({
  id: "multiple-of-tightened",
  what: "Numbers must be a multiple of something that they did not have to be a multiple of.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "multiple-of-loosened",
  fixture: {
    before: { type: "number" },
    after: { type: "number", multipleOf: 0.5 },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "number")
      .filter(({ before, after }) => !after.multiples.every((each) => before.multiples.some((own) => Number.isInteger(own / each))))
      .map(({ before, after }) => ({
        bump: "major",
        audience: "writer",
        before: [...before.multiples],
        after: [...after.multiples],
        message: `${position.name} must be a multiple of ${list(after.multiples.map(quote))}`,
      })),
});
