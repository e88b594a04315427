import { defineRule, type Rule } from "./rule.ts";

export const deprecatedUnset: Rule = defineRule({
  id: "deprecated-unset",
  what: "Something is no longer deprecated.",
  why: "Types and readers no longer warn of it.",
  instead: "Nothing: release it as it is.",
  mirror: "deprecated-set",
  fixture: {
    before: { type: "string", deprecated: true },
    after: { type: "string" },
    bump: "minor",
  },
  find: ({ said, name }) => {
    const { before, after } = said("deprecated");
    return before === true && after !== true
      ? [{ bump: "minor", audience: "importer", before, after, message: `${name} is no longer deprecated` }]
      : [];
  },
});
