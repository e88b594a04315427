import type { Rule } from "../rule.ts";
import { limitRule, minItems } from "../shared/limits.ts";

export const minItemsLowered: Rule = limitRule(minItems, "lowered", {
  id: "min-items-lowered",
  mirror: "min-items-raised",
  fixture: {
    before: { type: "array", items: { type: "string" }, minItems: 2 },
    after: { type: "array", items: { type: "string" }, minItems: 1 },
    bump: "minor",
  },
});
