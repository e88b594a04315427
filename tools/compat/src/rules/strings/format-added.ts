import { codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { constraintChanges } from "../shared/constraint-changes.ts";

export const formatAdded: Rule = defineRule({
  id: "format-added",
  what: "A string must have a format that it didn't have to have before.",
  why: writersMaySend("another string"),
  instead: announceFirst,
  mirror: "format-removed",
  fixture: {
    before: { type: "string" },
    after: { type: "string", format: "uri" },
    bump: "major",
  },
  find: (position) =>
    constraintChanges(position, "formats", "added").map(({ added }) => ({ bump: "major", audience: "writer", after: added })),
  phrase: ({ after }) => `format ${codes(after)} added`,
  breaks: () => ({ writer: "Writers that send other values break." }),
});
