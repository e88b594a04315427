import { minProperties, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minPropertiesLowered: Rule = defineRule({
  id: "min-properties-lowered",
  what: "The least number of properties is lowered, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "min-properties-raised",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, minProperties: 2 },
    after: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 },
    bump: "minor",
  },
  find: moved(minProperties, "lowered"),
});
