import type { Rule } from "../rule.ts";
import { documentationRule } from "../shared/documentation-rule.ts";

export const descriptionChanged: Rule = documentationRule("description", {
  id: "description-changed",
  what: "A description changes.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", description: "x" },
    after: { type: "string", description: "y" },
    bump: "patch",
  },
  phrase: () => "description changed",
});
