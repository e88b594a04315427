import { isWiderFormat } from "../../analysis/formats.ts";
import { codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { constraintChanges } from "../shared/constraint-changes.ts";

export const formatChanged: Rule = defineRule({
  id: "format-changed",
  what: "The format of a string changes.",
  why: "A string in the old format may not be valid in the new one.",
  instead: "Keep the format, or remove it, which is minor.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", format: "uri" },
    after: { type: "string", format: "date-time" },
    bump: "major",
  },
  find: (position) =>
    constraintChanges(position, "formats", "changed").map(({ before, after, added, removed }) => ({
      bump: after.every((format) => before.some((own) => isWiderFormat(format, own))) ? "minor" : "major",
      audience: "writer",
      before: removed,
      after: added,
    })),
  phrase: ({ before, after }) => `format changed from ${codes(before)} to ${codes(after)}`,
  breaks: () => ({ writer: "Writers that send other values break." }),
});
