import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";

export const titleChanged: Rule = defineRule({
  id: "title-changed",
  what: "A title is reworded.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "a text that is changed back is changed" },
  fixture: {
    before: { type: "string", title: "X" },
    after: { type: "string", title: "Y" },
    bump: "patch",
  },
  find: ({ said, name }) => {
    const { before, after } = said("title");
    return !equal(before ?? null, after ?? null)
      ? [{ bump: "patch", audience: "person", before, after, message: `${name} has another title` }]
      : [];
  },
});
