import { codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { readersIgnore, safeToRelease } from "../shared/advice.ts";
import { constraintChanges } from "../shared/constraint-changes.ts";

export const formatRemoved: Rule = defineRule({
  id: "format-removed",
  what: "A string no longer has to have a format.",
  why: readersIgnore("formats"),
  instead: safeToRelease,
  mirror: "format-added",
  fixture: {
    before: { type: "string", format: "uri" },
    after: { type: "string" },
    bump: "minor",
  },
  find: (position) =>
    constraintChanges(position, "formats", "removed").map(({ removed }) => ({ bump: "minor", audience: "writer", before: removed })),
  phrase: ({ before }) => `format ${codes(before)} removed`,
});
