import { unlisted, without } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list } from "./words.ts";

export const formatRemoved: Rule = defineRule({
  id: "format-removed",
  what: "A text no longer has to meet a format.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check formats: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "format-added",
  fixture: {
    before: { type: "string", format: "uri" },
    after: { type: "string" },
    bump: "minor",
  },
  find: (position) =>
    unlisted(position, "string")
      .filter(
        ({ before, after }) => without(before.formats, after.formats).length > 0 && without(after.formats, before.formats).length === 0,
      )
      .map(({ before, after }) => ({
        bump: "minor",
        audience: "writer",
        before: without(before.formats, after.formats),
        message: `${position.name} need no longer meet the format ${list(without(before.formats, after.formats))}`,
      })),
});
