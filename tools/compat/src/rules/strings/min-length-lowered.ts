import type { Rule } from "../rule.ts";
import { limitRule, minLength } from "../shared/limits.ts";

export const minLengthLowered: Rule = limitRule(minLength, "lowered", {
  id: "min-length-lowered",
  mirror: "min-length-raised",
  fixture: {
    before: { type: "string", minLength: 3 },
    after: { type: "string", minLength: 1 },
    bump: "minor",
  },
});
