import type { Rule } from "../rule.ts";
import { limitRule, minProperties } from "../shared/limits.ts";

export const minPropertiesRaised: Rule = limitRule(minProperties, "raised", {
  id: "min-properties-raised",
  mirror: "min-properties-lowered",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 },
    after: { type: "object", additionalProperties: { type: "string" }, minProperties: 2 },
    bump: "major",
  },
});
