import { codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { readersIgnore, safeToRelease } from "../shared/advice.ts";
import { constraintChanges } from "../shared/constraint-changes.ts";

export const patternRemoved: Rule = defineRule({
  id: "pattern-removed",
  what: "A string no longer has to match a pattern.",
  why: readersIgnore("patterns"),
  instead: safeToRelease,
  mirror: "pattern-added",
  fixture: {
    before: { type: "string", pattern: "^[a-z]+$" },
    after: { type: "string" },
    bump: "minor",
  },
  find: (position) =>
    constraintChanges(position, "patterns", "removed").map(({ removed }) => ({ bump: "minor", audience: "writer", before: removed })),
  phrase: ({ before }) => `pattern ${codes(before)} removed`,
});
