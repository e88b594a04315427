import type { Rule } from "../rule.ts";
import { limitRule, maxItems } from "../shared/limits.ts";

export const maxItemsLowered: Rule = limitRule(maxItems, "lowered", {
  id: "max-items-lowered",
  mirror: "max-items-raised",
  fixture: {
    before: { type: "array", items: { type: "string" }, maxItems: 3 },
    after: { type: "array", items: { type: "string" }, maxItems: 2 },
    bump: "major",
  },
});
