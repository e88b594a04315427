import { defineRule, type Rule } from "../rule.ts";
import { unlistedPairs } from "../shared/case-pairs.ts";

export const integerWidened: Rule = defineRule({
  id: "integer-widened",
  what: "An integer becomes a number.",
  why: "Old readers store an integer there, and reject 1.5.",
  instead: "Add a property with another name for the fractional number, and deprecate this one.",
  mirror: "number-narrowed",
  fixture: {
    before: { type: "integer" },
    after: { type: "number" },
    bump: "major",
  },
  find: (position) =>
    unlistedPairs(position, "number")
      .filter(({ before, after }) => before.integer && !after.integer)
      .map(() => ({ bump: "major", audience: "reader", before: "integer", after: "number" })),
  phrase: () => "integer widened to number",
  breaks: () => ({ reader: "Readers that expect an integer break." }),
});
