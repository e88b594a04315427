import { defineRule, type Rule } from "../rule.ts";
import { keptUnions, unionFixture } from "../shared/unions.ts";

export const unionOpened: Rule = defineRule({
  id: "union-opened",
  what: "A closed tagged union becomes open.",
  why: "The type that readers use gains objects with any other tag, so code that handles only the listed models stops compiling.",
  instead: "Open the union in a major release, before it has to grow.",
  mirror: "union-closed",
  fixture: {
    before: unionFixture(["Circle", "Square"]),
    after: unionFixture(["Circle", "Square"], { "x-open-enum": true }),
    bump: "major",
  },
  find: (position) =>
    keptUnions(position)
      .filter(({ before, after }) => !before.isOpen && after.isOpen)
      .map(() => ({ bump: "major", audience: "importer", before: "closed", after: "open" })),
  phrase: () => "union opened to models of later versions",
  breaks: () => ({ importer: "Code that handles only the listed models stops compiling." }),
});
