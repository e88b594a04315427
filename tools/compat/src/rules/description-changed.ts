import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";

export const descriptionChanged: Rule = defineRule({
  id: "description-changed",
  what: "A description is reworded.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "a text that is changed back is changed" },
  fixture: {
    before: { type: "string", description: "x" },
    after: { type: "string", description: "y" },
    bump: "patch",
  },
  find: ({ said, name }) => {
    const { before, after } = said("description");
    return !equal(before ?? null, after ?? null)
      ? [{ bump: "patch", audience: "person", before, after, message: `${name} is described in other words` }]
      : [];
  },
});
