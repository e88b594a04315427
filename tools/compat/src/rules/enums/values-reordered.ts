import { defineRule, type Rule } from "../rule.ts";
import { documentationOnly, safeToRelease } from "../shared/advice.ts";
import { listedPairs } from "../shared/case-pairs.ts";
import { isSameOrder } from "../shared/lists.ts";

export const valuesReordered: Rule = defineRule({
  id: "values-reordered",
  what: "The values of an enum are in another order.",
  why: documentationOnly,
  instead: safeToRelease,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { enum: ["a", "b"] },
    after: { enum: ["b", "a"] },
    bump: "patch",
  },
  find: (position) =>
    listedPairs(position)
      .filter(({ before, after }) => !isSameOrder(before.values ?? [], after.values ?? []))
      .map(() => ({ bump: "patch", audience: "person" })),
  phrase: () => "enum values reordered",
});
