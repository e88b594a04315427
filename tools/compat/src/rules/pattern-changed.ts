import { unlisted, without } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list } from "./words.ts";

export const patternChanged: Rule = defineRule({
  id: "pattern-changed",
  what: "A pattern is another one.",
  why: "Whether one pattern accepts whatever another accepts is not decided here; so it is taken for major unless a waiver says why it is not.",
  instead: "If the new pattern accepts all that the old one does, write a waiver that says so.",
  mirror: { none: "a pattern that is changed back is changed" },
  fixture: {
    before: { type: "string", pattern: "^[a-z]+$" },
    after: { type: "string", pattern: "^[a-f]+$" },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "string")
      .filter(
        ({ before, after }) => without(before.patterns, after.patterns).length > 0 && without(after.patterns, before.patterns).length > 0,
      )
      .map(({ before, after }) => ({
        bump: "major",
        audience: "writer",
        before: without(before.patterns, after.patterns),
        after: without(after.patterns, before.patterns),
        message: `${position.name} must meet the pattern ${list(without(after.patterns, before.patterns))}, where it was ${list(without(before.patterns, after.patterns))}`,
        isOpen: true,
      })),
});
