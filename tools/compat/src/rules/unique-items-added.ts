import { unlisted } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const uniqueItemsAdded: Rule = defineRule({
  id: "unique-items-added",
  what: "The items of a list must differ.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "unique-items-removed",
  fixture: {
    before: { type: "array", items: { type: "string" } },
    after: { type: "array", items: { type: "string" }, uniqueItems: true },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "array")
      .filter(({ before, after }) => !before.unique && after.unique)
      .map(() => ({
        bump: "major",
        audience: "writer",
        before: false,
        after: true,
        message: `the items of ${position.name} must now differ`,
      })),
});
