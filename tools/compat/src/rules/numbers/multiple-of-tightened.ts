import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { unlistedPairs } from "../shared/case-pairs.ts";
import { isMultipleOf, multiplesPhrase } from "../shared/multiples.ts";

export const multipleOfTightened: Rule = defineRule({
  id: "multiple-of-tightened",
  what: "The `multipleOf` of a number is added, or changed so that fewer numbers are valid.",
  why: writersMaySend("another number"),
  instead: announceFirst,
  mirror: "multiple-of-loosened",
  fixture: {
    before: { type: "number" },
    after: { type: "number", multipleOf: 0.5 },
    bump: "major",
  },
  find: (position) =>
    unlistedPairs(position, "number")
      .filter(({ before, after }) => !after.multiples.every((each) => isMultipleOf(before.multiples, each)))
      .map(({ before, after }) => ({
        bump: "major",
        audience: "writer",
        before: [...before.multiples],
        after: [...after.multiples],
      })),
  phrase: multiplesPhrase,
  breaks: () => ({ writer: "Writers that send other numbers break." }),
});
