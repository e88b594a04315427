import { defineRule, type Rule } from "./rule.ts";

export const unitRemoved: Rule = defineRule({
  id: "unit-removed",
  what: "A unit is no longer said.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: "unit-added",
  fixture: {
    before: { type: "number", "x-unit": "bytes" },
    after: { type: "number" },
    bump: "patch",
  },
  find: ({ said, name }) => {
    const { before, after } = said("x-unit");
    return before !== undefined && after === undefined
      ? [{ bump: "patch", audience: "person", before, after, message: `the unit of ${name} is no longer said` }]
      : [];
  },
});
