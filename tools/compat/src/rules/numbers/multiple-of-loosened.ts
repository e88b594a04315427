import { defineRule, type Rule } from "../rule.ts";
import { readersIgnore, safeToRelease } from "../shared/advice.ts";
import { unlistedPairs } from "../shared/case-pairs.ts";
import { isMultipleOf, multiplesPhrase } from "../shared/multiples.ts";

export const multipleOfLoosened: Rule = defineRule({
  id: "multiple-of-loosened",
  what: "The `multipleOf` of a number is removed, or changed so that more numbers are valid.",
  why: readersIgnore("bounds"),
  instead: safeToRelease,
  mirror: "multiple-of-tightened",
  fixture: {
    before: { type: "number", multipleOf: 0.5 },
    after: { type: "number" },
    bump: "minor",
  },
  find: (position) =>
    unlistedPairs(position, "number")
      .filter(({ before, after }) => !before.multiples.every((each) => isMultipleOf(after.multiples, each)))
      .map(({ before, after }) => ({
        bump: "minor",
        audience: "writer",
        before: [...before.multiples],
        after: [...after.multiples],
      })),
  phrase: multiplesPhrase,
});
