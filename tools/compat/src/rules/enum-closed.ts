import { defineRule, type Rule } from "./rule.ts";
import { listed } from "./values.ts";

export const enumClosed: Rule = defineRule({
  id: "enum-closed",
  what: "An open enum is closed.",
  why: "The type that is read has the listed values alone: code that compares it with another text stops compiling, and readers refuse what later versions add.",
  instead: "Leave it open: a reader loses nothing by it.",
  mirror: "enum-opened",
  fixture: {
    before: { enum: ["a", "b"], "x-open-enum": true },
    after: { enum: ["a", "b"] },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    listed(pairs)
      .filter(({ before, after }) => before.isOpen && !after.isOpen)
      .map(() => ({
        bump: "major",
        audience: "importer",
        before: "open",
        after: "closed",
        message: `the enum of ${name} is closed: code that handles a value which no type lists stops compiling`,
      })),
});
