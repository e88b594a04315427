import { defineRule, type Rule } from "./rule.ts";
import { quote } from "./words.ts";

export const defaultAdded: Rule = defineRule({
  id: "default-added",
  what: "A default is said that was not said.",
  why: "A default tells readers what an absent property means. It changes what they should assume, and no verdict.",
  instead: "Nothing: release it as it is.",
  mirror: "default-removed",
  fixture: {
    before: { type: "string" },
    after: { type: "string", default: "x" },
    bump: "minor",
  },
  find: ({ said, name }) => {
    const { before, after } = said("default");
    return before === undefined && after !== undefined
      ? [{ bump: "minor", audience: "importer", before, after, message: `${name} has the default ${quote(after ?? null)}` }]
      : [];
  },
});
