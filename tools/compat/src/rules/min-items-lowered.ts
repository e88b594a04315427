import { minItems, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minItemsLowered: Rule = defineRule({
  id: "min-items-lowered",
  what: "The least number of items is lowered, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "min-items-raised",
  fixture: {
    before: { type: "array", items: { type: "string" }, minItems: 2 },
    after: { type: "array", items: { type: "string" }, minItems: 1 },
    bump: "minor",
  },
  find: moved(minItems, "lowered"),
});
