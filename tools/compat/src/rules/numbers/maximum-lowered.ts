import type { Rule } from "../rule.ts";
import { limitRule, maximum } from "../shared/limits.ts";

export const maximumLowered: Rule = limitRule(maximum, "lowered", {
  id: "maximum-lowered",
  mirror: "maximum-raised",
  fixture: {
    before: { type: "integer", maximum: 9 },
    after: { type: "integer", maximum: 5 },
    bump: "major",
  },
});
