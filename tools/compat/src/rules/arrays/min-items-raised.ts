import type { Rule } from "../rule.ts";
import { limitRule, minItems } from "../shared/limits.ts";

export const minItemsRaised: Rule = limitRule(minItems, "raised", {
  id: "min-items-raised",
  mirror: "min-items-lowered",
  fixture: {
    before: { type: "array", items: { type: "string" }, minItems: 1 },
    after: { type: "array", items: { type: "string" }, minItems: 2 },
    bump: "major",
  },
});
