import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";
import { quote } from "./words.ts";

export const defaultChanged: Rule = defineRule({
  id: "default-changed",
  what: "A default is another one.",
  why: "A default tells readers what an absent property means. It changes what they should assume, and no verdict.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "a default that is changed back is changed" },
  fixture: {
    before: { type: "string", default: "x" },
    after: { type: "string", default: "y" },
    bump: "minor",
  },
  find: ({ said, name }) => {
    const { before, after } = said("default");
    return before !== undefined && after !== undefined && !equal(before, after)
      ? [
          {
            bump: "minor",
            audience: "importer",
            before,
            after,
            message: `${name} has the default ${quote(after ?? null)}, where it was ${quote(before ?? null)}`,
          },
        ]
      : [];
  },
});
