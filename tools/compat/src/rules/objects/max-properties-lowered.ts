import type { Rule } from "../rule.ts";
import { limitRule, maxProperties } from "../shared/limits.ts";

export const maxPropertiesLowered: Rule = limitRule(maxProperties, "lowered", {
  id: "max-properties-lowered",
  mirror: "max-properties-raised",
  fixture: {
    before: { type: "object", additionalProperties: { type: "string" }, maxProperties: 2 },
    after: { type: "object", additionalProperties: { type: "string" }, maxProperties: 1 },
    bump: "major",
  },
});
