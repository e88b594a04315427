import { minProperties, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minPropertiesRaised: Rule = defineRule({
  id: "min-properties-raised",
  what: "The least number of properties is raised or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "min-properties-lowered",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 },
    after: { type: "object", additionalProperties: { type: "string" }, minProperties: 2 },
    bump: "major",
  },
  find: moved(minProperties, "raised"),
});
