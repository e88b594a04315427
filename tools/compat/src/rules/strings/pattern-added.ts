import { codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { constraintChanges } from "../shared/constraint-changes.ts";

export const patternAdded: Rule = defineRule({
  id: "pattern-added",
  what: "A string must match a pattern that it didn't have to match before.",
  why: writersMaySend("another string"),
  instead: announceFirst,
  mirror: "pattern-removed",
  fixture: {
    before: { type: "string" },
    after: { type: "string", pattern: "^[a-z]+$" },
    bump: "major",
  },
  find: (position) =>
    constraintChanges(position, "patterns", "added").map(({ added }) => ({ bump: "major", audience: "writer", after: added })),
  phrase: ({ after }) => `pattern ${codes(after)} added`,
  breaks: () => ({ writer: "Writers that send other values break." }),
});
