import type { Rule } from "../rule.ts";
import { limitRule, minProperties } from "../shared/limits.ts";

export const minPropertiesLowered: Rule = limitRule(minProperties, "lowered", {
  id: "min-properties-lowered",
  mirror: "min-properties-raised",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, minProperties: 2 },
    after: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 },
    bump: "minor",
  },
});
