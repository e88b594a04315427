import { maxItems, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maxItemsRaised: Rule = defineRule({
  id: "max-items-raised",
  what: "The greatest number of items is raised, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "max-items-lowered",
  fixture: {
    before: { type: "array", items: { type: "string" }, maxItems: 2 },
    after: { type: "array", items: { type: "string" }, maxItems: 3 },
    bump: "minor",
  },
  find: moved(maxItems, "raised"),
});
