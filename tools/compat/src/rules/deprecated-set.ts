import { defineRule, type Rule } from "./rule.ts";

export const deprecatedSet: Rule = defineRule({
  id: "deprecated-set",
  what: "Something is deprecated.",
  why: "Types and readers tell those who use it; nothing stops working.",
  instead: "Nothing: release it as it is.",
  mirror: "deprecated-unset",
  fixture: {
    before: { type: "string" },
    after: { type: "string", deprecated: true },
    bump: "minor",
  },
  find: ({ said, name }) => {
    const { before, after } = said("deprecated");
    return before !== true && after === true
      ? [{ bump: "minor", audience: "importer", before, after, message: `${name} is deprecated` }]
      : [];
  },
});
