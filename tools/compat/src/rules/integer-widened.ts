import { unlisted } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const integerWidened: Rule = defineRule({
  id: "integer-widened",
  what: "Where only integers were accepted, any number is.",
  why: "A reader that was built before holds an integer there, and refuses 1.5.",
  instead: "Add a property of another name for the finer number, and deprecate this one.",
  mirror: "number-narrowed",
  fixture: {
    before: { type: "integer" },
    after: { type: "number" },
    bump: "major",
  },
  find: (position) =>
    unlisted(position, "number")
      .filter(({ before, after }) => before.integer && !after.integer)
      .map(() => ({
        bump: "major",
        audience: "reader",
        before: "integer",
        after: "number",
        message: `${position.name} may now be a number that is no integer, which readers refuse`,
      })),
});
