import { minItems, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minItemsRaised: Rule = defineRule({
  id: "min-items-raised",
  what: "The least number of items is raised or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "min-items-lowered",
  fixture: {
    before: { type: "array", items: { type: "string" }, minItems: 1 },
    after: { type: "array", items: { type: "string" }, minItems: 2 },
    bump: "major",
  },
  find: moved(minItems, "raised"),
});
