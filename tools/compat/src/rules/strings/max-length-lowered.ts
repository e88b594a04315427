import type { Rule } from "../rule.ts";
import { limitRule, maxLength } from "../shared/limits.ts";

export const maxLengthLowered: Rule = limitRule(maxLength, "lowered", {
  id: "max-length-lowered",
  mirror: "max-length-raised",
  fixture: {
    before: { type: "string", maxLength: 9 },
    after: { type: "string", maxLength: 5 },
    bump: "major",
  },
});
