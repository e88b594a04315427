import type { Rule } from "../rule.ts";
import { limitRule, maxLength } from "../shared/limits.ts";

export const maxLengthRaised: Rule = limitRule(maxLength, "raised", {
  id: "max-length-raised",
  mirror: "max-length-lowered",
  fixture: {
    before: { type: "string", maxLength: 5 },
    after: { type: "string", maxLength: 9 },
    bump: "minor",
  },
});
