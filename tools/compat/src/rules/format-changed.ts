import { acceptsAllOf } from "../analysis/includes.ts";
import { unlisted, without } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list } from "./words.ts";

export const formatChanged: Rule = defineRule({
  id: "format-changed",
  what: "A format is another one.",
  why: "A text that met the old format may not meet the new one.",
  instead: "Keep the format, or drop it: that is minor.",
  mirror: { none: "a format that is changed back is changed" },
  fixture: {
    before: { type: "string", format: "uri" },
    after: { type: "string", format: "date-time" },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "string")
      .filter(({ before, after }) => without(before.formats, after.formats).length > 0 && without(after.formats, before.formats).length > 0)
      .map(({ before, after }) => ({
        bump: after.formats.every((format) => before.formats.some((own) => acceptsAllOf(format, own))) ? "minor" : "major",
        audience: "writer",
        before: without(before.formats, after.formats),
        after: without(after.formats, before.formats),
        message: `${position.name} must meet the format ${list(without(after.formats, before.formats))}, where it was ${list(without(before.formats, after.formats))}`,
        isOpen: true,
      })),
});
