import { unlisted } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const numberNarrowed: Rule = defineRule({
  id: "number-narrowed",
  what: "Where any number was accepted, only integers are.",
  why: "A writer that was built before may send 1.5, which the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "integer-widened",
  fixture: {
    before: { type: "number" },
    after: { type: "integer" },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "number")
      .filter(({ before, after }) => !before.integer && after.integer)
      .map(() => ({
        bump: "major",
        audience: "writer",
        before: "number",
        after: "integer",
        message: `${position.name} must now be an integer`,
      })),
});
