import { defineRule, type Rule } from "./rule.ts";

export const unitAdded: Rule = defineRule({
  id: "unit-added",
  what: "A unit is said that was not said.",
  why: "The numbers mean what they meant; now it is written down.",
  instead: "Nothing: release it as it is.",
  mirror: "unit-removed",
  fixture: {
    before: { type: "number" },
    after: { type: "number", "x-unit": "bytes" },
    bump: "patch",
  },
  find: ({ said, name }) => {
    const { before, after } = said("x-unit");
    return before === undefined && after !== undefined
      ? [{ bump: "patch", audience: "person", before, after, message: `the unit of ${name} is said` }]
      : [];
  },
});
