import { defineRule, type Rule } from "../rule.ts";
import { listedPairs } from "../shared/case-pairs.ts";

export const enumOpened: Rule = defineRule({
  id: "enum-opened",
  what: "A closed enum becomes open.",
  why: "The type that readers use becomes any string, so code that handles only the listed values stops compiling.",
  instead: "Open the enum in a major release, before it has to grow.",
  mirror: "enum-closed",
  fixture: {
    before: { enum: ["a", "b"] },
    after: { enum: ["a", "b"], "x-open-enum": true },
    bump: "major",
  },
  find: (position) =>
    listedPairs(position)
      .filter(({ before, after }) => !before.isOpen && after.isOpen)
      .map(() => ({ bump: "major", audience: "importer", before: "closed", after: "open" })),
  phrase: () => "enum opened to values of later versions",
  breaks: () => ({ importer: "Code that handles only the listed values stops compiling." }),
});
