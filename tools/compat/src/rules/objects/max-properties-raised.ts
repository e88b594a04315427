import type { Rule } from "../rule.ts";
import { limitRule, maxProperties } from "../shared/limits.ts";

export const maxPropertiesRaised: Rule = limitRule(maxProperties, "raised", {
  id: "max-properties-raised",
  mirror: "max-properties-lowered",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, maxProperties: 1 },
    after: { type: "object", additionalProperties: { type: "string" }, maxProperties: 2 },
    bump: "minor",
  },
});
