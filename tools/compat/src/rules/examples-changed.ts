import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";

export const examplesChanged: Rule = defineRule({
  id: "examples-changed",
  what: "The examples are other ones.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "examples that are changed back are changed" },
  fixture: {
    before: { type: "string", examples: ["x"] },
    after: { type: "string", examples: ["y"] },
    bump: "patch",
  },
  find: ({ said, name }) => {
    const { before, after } = said("examples");
    return !equal(before ?? null, after ?? null)
      ? [{ bump: "patch", audience: "person", before, after, message: `${name} has other examples` }]
      : [];
  },
});
