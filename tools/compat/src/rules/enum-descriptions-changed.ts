import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";

export const enumDescriptionsChanged: Rule = defineRule({
  id: "enum-descriptions-changed",
  what: "The values of an enum are described in other words.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "a text that is changed back is changed" },
  fixture: {
    before: { enum: ["a"], "x-enumDescriptions": { a: "x" } },
    after: { enum: ["a"], "x-enumDescriptions": { a: "y" } },
    bump: "patch",
  },
  find: ({ said, name }) => {
    const { before, after } = said("x-enumDescriptions");
    return !equal(before ?? null, after ?? null)
      ? [{ bump: "patch", audience: "person", before, after, message: `the values of ${name} are described in other words` }]
      : [];
  },
});
