import { defineRule, type Rule } from "./rule.ts";
import { quote } from "./words.ts";

export const defaultRemoved: Rule = defineRule({
  id: "default-removed",
  what: "A default is no longer said.",
  why: "A default tells readers what an absent property means. It changes what they should assume, and no verdict.",
  instead: "Nothing: release it as it is.",
  mirror: "default-added",
  fixture: {
    before: { type: "string", default: "x" },
    after: { type: "string" },
    bump: "minor",
  },
  find: ({ said, name }) => {
    const { before, after } = said("default");
    return before !== undefined && after === undefined
      ? [{ bump: "minor", audience: "importer", before, after, message: `${name} no longer has the default ${quote(before ?? null)}` }]
      : [];
  },
});
