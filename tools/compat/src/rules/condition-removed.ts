import { conditionsLacking } from "./conditions.ts";
import { defineRule, type Rule } from "./rule.ts";

export const conditionRemoved: Rule = defineRule({
  id: "condition-removed",
  what: "Something is no longer asserted with `not`, `if`, `contains`, `oneOf`, `propertyNames`, or a keyword that begins with `dependent` or `unevaluated`.",
  why: "A tolerant reader does not check conditions, so that only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "condition-added",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, dependentRequired: { a: ["b"] } },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
    bump: "minor",
  },
  find: ({ pairs, name }) =>
    conditionsLacking(pairs, "before", "after")
      .filter(({ isChange }) => !isChange)
      .map(({ keyword, value }) => ({
        bump: "minor",
        audience: "writer",
        before: value,
        message: `${name} need no longer meet a condition: ${keyword}`,
      })),
});
