import type { Rule } from "../rule.ts";
import { limitRule, minimum } from "../shared/limits.ts";

export const minimumRaised: Rule = limitRule(minimum, "raised", {
  id: "minimum-raised",
  mirror: "minimum-lowered",
  fixture: {
    before: { type: "integer", minimum: 1 },
    after: { type: "integer", minimum: 3 },
    bump: "major",
  },
});
