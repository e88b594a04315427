import { conditionsLacking } from "./conditions.ts";
import { defineRule, type Rule } from "./rule.ts";

export const conditionAdded: Rule = defineRule({
  id: "condition-added",
  what: "Something is asserted with `not`, `if`, `contains`, `oneOf`, `propertyNames`, or a keyword that begins with `dependent` or `unevaluated`.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "condition-removed",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, dependentRequired: { a: ["b"] } },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    conditionsLacking(pairs, "after", "before")
      .filter(({ isChange }) => !isChange)
      .map(({ keyword, value }) => ({
        bump: "major",
        audience: "writer",
        after: value,
        message: `${name} must now meet a condition: ${keyword}`,
        isOpen: true,
      })),
});
