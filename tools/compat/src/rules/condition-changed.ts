import { conditionsLacking } from "./conditions.ts";
import { defineRule, type Rule } from "./rule.ts";

export const conditionChanged: Rule = defineRule({
  id: "condition-changed",
  what: "What is asserted with `not`, `if`, `contains`, `oneOf`, `propertyNames`, or a keyword that begins with `dependent` or `unevaluated`, is another thing.",
  why: "It is major unless it is proved that the new condition accepts all that the old one did.",
  instead: "If it does, and the tool cannot see it, write a waiver that says so.",
  mirror: { none: "a condition that is changed back is changed" },
  fixture: {
    before: { type: "array", contains: { const: "a" } },
    after: { type: "array", contains: { const: "b" } },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    conditionsLacking(pairs, "after", "before")
      .filter(({ isChange }) => isChange)
      .map(({ keyword, value, isLooser }) => ({
        bump: isLooser ? "minor" : "major",
        audience: "writer",
        after: value,
        message: `${name} must meet another condition than before: ${keyword}`,
        isOpen: true,
      })),
});
