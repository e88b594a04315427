import { maxItems, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maxItemsLowered: Rule = defineRule({
  id: "max-items-lowered",
  what: "The greatest number of items is lowered or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "max-items-raised",
  fixture: {
    before: { type: "array", items: { type: "string" }, maxItems: 3 },
    after: { type: "array", items: { type: "string" }, maxItems: 2 },
    bump: "major",
  },
  find: moved(maxItems, "lowered"),
});
