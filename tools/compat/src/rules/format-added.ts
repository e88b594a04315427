import { unlisted, without } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";
import { list } from "./words.ts";

export const formatAdded: Rule = defineRule({
  id: "format-added",
  what: "A text must meet a format that it did not have to meet.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "format-removed",
  fixture: {
    before: { type: "string" },
    after: { type: "string", format: "uri" },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "string")
      .filter(
        ({ before, after }) => without(after.formats, before.formats).length > 0 && without(before.formats, after.formats).length === 0,
      )
      .map(({ before, after }) => ({
        bump: "major",
        audience: "writer",
        after: without(after.formats, before.formats),
        message: `${position.name} must now meet the format ${list(without(after.formats, before.formats))}`,
      })),
});
