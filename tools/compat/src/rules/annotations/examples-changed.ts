import type { Rule } from "../rule.ts";
import { documentationRule } from "../shared/documentation-rule.ts";

export const examplesChanged: Rule = documentationRule("examples", {
  id: "examples-changed",
  what: "Examples change.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", examples: ["x"] },
    after: { type: "string", examples: ["y"] },
    bump: "patch",
  },
  phrase: () => "examples changed",
});
