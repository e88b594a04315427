import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { unlistedPairs } from "../shared/case-pairs.ts";

export const numberNarrowed: Rule = defineRule({
  id: "number-narrowed",
  what: "A number becomes an integer.",
  why: writersMaySend("1.5"),
  instead: announceFirst,
  mirror: "integer-widened",
  fixture: {
    before: { type: "number" },
    after: { type: "integer" },
    bump: "major",
  },
  find: (position) =>
    unlistedPairs(position, "number")
      .filter(({ before, after }) => !before.integer && after.integer)
      .map(() => ({ bump: "major", audience: "writer", before: "number", after: "integer" })),
  phrase: () => "number narrowed to integer",
  breaks: () => ({ writer: "Writers that send fractions break." }),
});
