import { defineRule, type Rule } from "../rule.ts";
import { readersIgnore, safeToRelease } from "../shared/advice.ts";
import { unlistedPairs } from "../shared/case-pairs.ts";

export const uniqueItemsRemoved: Rule = defineRule({
  id: "unique-items-removed",
  what: "The items of an array no longer have to be unique.",
  why: readersIgnore("uniqueness"),
  instead: safeToRelease,
  mirror: "unique-items-added",
  fixture: {
    before: { type: "array", items: { type: "string" }, uniqueItems: true },
    after: { type: "array", items: { type: "string" } },
    bump: "minor",
  },
  find: (position) =>
    unlistedPairs(position, "array")
      .filter(({ before, after }) => before.unique && !after.unique)
      .map(() => ({ bump: "minor", audience: "writer", before: true, after: false })),
  phrase: () => "unique items no longer required",
});
