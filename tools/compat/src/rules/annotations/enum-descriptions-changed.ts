import type { Rule } from "../rule.ts";
import { documentationRule } from "../shared/documentation-rule.ts";

export const enumDescriptionsChanged: Rule = documentationRule("x-enumDescriptions", {
  id: "enum-descriptions-changed",
  what: "The descriptions of enum values change.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { enum: ["a"], "x-enumDescriptions": { a: "x" } },
    after: { enum: ["a"], "x-enumDescriptions": { a: "y" } },
    bump: "patch",
  },
  phrase: () => "descriptions of enum values changed",
});
