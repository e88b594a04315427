import { unlisted, without } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list } from "./words.ts";

export const patternRemoved: Rule = defineRule({
  id: "pattern-removed",
  what: "A text no longer has to meet a pattern.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check patterns: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "pattern-added",
  fixture: {
    before: { type: "string", pattern: "^[a-z]+$" },
    after: { type: "string" },
    bump: "minor",
  },
  find: (position) =>
    unlisted(position, "string")
      .filter(
        ({ before, after }) => without(before.patterns, after.patterns).length > 0 && without(after.patterns, before.patterns).length === 0,
      )
      .map(({ before, after }) => ({
        bump: "minor",
        audience: "writer",
        before: without(before.patterns, after.patterns),
        message: `${position.name} need no longer meet the pattern ${list(without(before.patterns, after.patterns))}`,
      })),
});
