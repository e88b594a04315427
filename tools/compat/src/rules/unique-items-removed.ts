import { unlisted } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const uniqueItemsRemoved: Rule = defineRule({
  id: "unique-items-removed",
  what: "The items of a list may be the same.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "unique-items-added",
  fixture: {
    before: { type: "array", items: { type: "string" }, uniqueItems: true },
    after: { type: "array", items: { type: "string" } },
    bump: "minor",
  },
  find: (position) =>
    unlisted(position, "array")
      .filter(({ before, after }) => before.unique && !after.unique)
      .map(() => ({
        bump: "minor",
        audience: "writer",
        before: true,
        after: false,
        message: `the items of ${position.name} may now be the same`,
      })),
});
