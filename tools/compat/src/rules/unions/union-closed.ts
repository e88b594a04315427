import { defineRule, type Rule } from "../rule.ts";
import { keptUnions, unionFixture } from "../shared/unions.ts";

export const unionClosed: Rule = defineRule({
  id: "union-closed",
  what: "An open tagged union becomes closed.",
  why: "The type that readers use has only the listed models: code that compares the tag with another string stops compiling, and readers reject models that later versions add.",
  instead: "Leave the union open: it costs readers nothing.",
  mirror: "union-opened",
  fixture: {
    before: unionFixture(["Circle", "Square"], { "x-open-enum": true }),
    after: unionFixture(["Circle", "Square"]),
    bump: "major",
  },
  find: (position) =>
    keptUnions(position)
      .filter(({ before, after }) => before.isOpen && !after.isOpen)
      .map(({ after }) => ({ bump: "major", audience: "importer", before: "open", after: "closed", subject: after.tag })),
  phrase: () => "union closed to models of later versions",
  breaks: () => ({ importer: "Code that handles other tags stops compiling." }),
});
