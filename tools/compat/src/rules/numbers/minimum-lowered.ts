import type { Rule } from "../rule.ts";
import { limitRule, minimum } from "../shared/limits.ts";

export const minimumLowered: Rule = limitRule(minimum, "lowered", {
  id: "minimum-lowered",
  mirror: "minimum-raised",
  fixture: {
    before: { type: "integer", minimum: 3 },
    after: { type: "integer", minimum: 1 },
    bump: "minor",
  },
});
