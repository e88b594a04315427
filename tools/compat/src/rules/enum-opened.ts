import { defineRule, type Rule } from "./rule.ts";
import { listed } from "./values.ts";

export const enumOpened: Rule = defineRule({
  id: "enum-opened",
  what: "A closed enum is open.",
  why: "The type that is read becomes any text: code that handles every known value stops compiling.",
  instead: "Open enums in a major release, once, before they grow.",
  mirror: "enum-closed",
  fixture: {
    before: { enum: ["a", "b"] },
    after: { enum: ["a", "b"], "x-open-enum": true },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    listed(pairs)
      .filter(({ before, after }) => !before.isOpen && after.isOpen)
      .map(() => ({
        bump: "major",
        audience: "importer",
        before: "closed",
        after: "open",
        message: `the enum of ${name} is open: who reads it may be given a value that no type lists`,
      })),
});
