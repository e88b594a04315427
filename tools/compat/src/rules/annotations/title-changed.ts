import type { Rule } from "../rule.ts";
import { documentationRule } from "../shared/documentation-rule.ts";

export const titleChanged: Rule = documentationRule("title", {
  id: "title-changed",
  what: "A title changes.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", title: "X" },
    after: { type: "string", title: "Y" },
    bump: "patch",
  },
  phrase: () => "title changed",
});
