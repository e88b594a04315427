import type { Rule } from "../rule.ts";
import { limitRule, maximum } from "../shared/limits.ts";

export const maximumRaised: Rule = limitRule(maximum, "raised", {
  id: "maximum-raised",
  mirror: "maximum-lowered",
  fixture: {
    before: { type: "integer", maximum: 5 },
    after: { type: "integer", maximum: 9 },
    bump: "minor",
  },
});
