import { defineRule, type Rule } from "../rule.ts";
import { listedPairs } from "../shared/case-pairs.ts";

export const enumClosed: Rule = defineRule({
  id: "enum-closed",
  what: "An open enum becomes closed.",
  why: "The type that readers use has only the listed values: code that compares it with another string stops compiling, and readers reject values that later versions add.",
  instead: "Leave the enum open: it costs readers nothing.",
  mirror: "enum-opened",
  fixture: {
    before: { enum: ["a", "b"], "x-open-enum": true },
    after: { enum: ["a", "b"] },
    bump: "major",
  },
  find: (position) =>
    listedPairs(position)
      .filter(({ before, after }) => before.isOpen && !after.isOpen)
      .map(() => ({ bump: "major", audience: "importer", before: "open", after: "closed" })),
  phrase: () => "enum closed to values of later versions",
  breaks: () => ({ importer: "Code that handles other values stops compiling." }),
});
