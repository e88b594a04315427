import type { Rule } from "../rule.ts";
import { limitRule, maxItems } from "../shared/limits.ts";

export const maxItemsRaised: Rule = limitRule(maxItems, "raised", {
  id: "max-items-raised",
  mirror: "max-items-lowered",
  fixture: {
    before: { type: "array", items: { type: "string" }, maxItems: 2 },
    after: { type: "array", items: { type: "string" }, maxItems: 3 },
    bump: "minor",
  },
});
