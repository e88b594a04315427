import { maxProperties, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maxPropertiesLowered: Rule = defineRule({
  id: "max-properties-lowered",
  what: "The greatest number of properties is lowered or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "max-properties-raised",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, maxProperties: 2 },
    after: { type: "object", additionalProperties: { type: "string" }, maxProperties: 1 },
    bump: "major",
  },
  find: moved(maxProperties, "lowered"),
});
