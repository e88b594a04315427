import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { unlistedPairs } from "../shared/case-pairs.ts";

export const uniqueItemsAdded: Rule = defineRule({
  id: "unique-items-added",
  what: "The items of an array must be unique.",
  why: writersMaySend("equal items"),
  instead: announceFirst,
  mirror: "unique-items-removed",
  fixture: {
    before: { type: "array", items: { type: "string" } },
    after: { type: "array", items: { type: "string" }, uniqueItems: true },
    bump: "major",
  },
  find: (position) =>
    unlistedPairs(position, "array")
      .filter(({ before, after }) => !before.unique && after.unique)
      .map(() => ({ bump: "major", audience: "writer", before: false, after: true })),
  phrase: () => "unique items required",
  breaks: () => ({ writer: "Writers that send equal items break." }),
});
