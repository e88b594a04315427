import type { Rule } from "../rule.ts";
import { limitRule, minLength } from "../shared/limits.ts";

export const minLengthRaised: Rule = limitRule(minLength, "raised", {
  id: "min-length-raised",
  mirror: "min-length-lowered",
  fixture: {
    before: { type: "string", minLength: 1 },
    after: { type: "string", minLength: 3 },
    bump: "major",
  },
});
