import { unlisted, without } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list } from "./words.ts";

export const patternAdded: Rule = defineRule({
  id: "pattern-added",
  what: "A text must meet a pattern that it did not have to meet.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "pattern-removed",
  fixture: {
    before: { type: "string" },
    after: { type: "string", pattern: "^[a-z]+$" },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "string")
      .filter(
        ({ before, after }) => without(after.patterns, before.patterns).length > 0 && without(before.patterns, after.patterns).length === 0,
      )
      .map(({ before, after }) => ({
        bump: "major",
        audience: "writer",
        after: without(after.patterns, before.patterns),
        message: `${position.name} must now meet the pattern ${list(without(after.patterns, before.patterns))}`,
      })),
});
