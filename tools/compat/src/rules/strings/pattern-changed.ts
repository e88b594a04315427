import { codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { constraintChanges } from "../shared/constraint-changes.ts";

export const patternChanged: Rule = defineRule({
  id: "pattern-changed",
  what: "The pattern of a string changes.",
  why: "Whether the new pattern matches every string that the old one does is not decided here, so the change is major unless its severity is set.",
  instead: "If the new pattern matches everything that the old one does, set its severity, with that as the reason.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", pattern: "^[a-z]+$" },
    after: { type: "string", pattern: "^[a-f]+$" },
    bump: "major",
  },
  find: (position) =>
    constraintChanges(position, "patterns", "changed").map(({ added, removed }) => ({
      bump: "major",
      audience: "writer",
      before: removed,
      after: added,
    })),
  phrase: ({ before, after }) => `pattern changed from ${codes(before)} to ${codes(after)}`,
  breaks: () => ({ writer: "Writers that send other values break." }),
});
