import { maxProperties, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maxPropertiesRaised: Rule = defineRule({
  id: "max-properties-raised",
  what: "The greatest number of properties is raised, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "max-properties-lowered",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, maxProperties: 1 },
    after: { type: "object", additionalProperties: { type: "string" }, maxProperties: 2 },
    bump: "minor",
  },
  find: moved(maxProperties, "raised"),
});
