import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";

export const unitChanged: Rule = defineRule({
  id: "unit-changed",
  what: "A unit is another one.",
  why: "Every number means something else, though no validator sees it: an old reader takes the new unit for the old one.",
  instead: "Add a property of another name, in the new unit.",
  mirror: { none: "a unit that is changed back is changed" },
  fixture: {
    before: { type: "number", "x-unit": "seconds" },
    after: { type: "number", "x-unit": "milliseconds" },
    bump: "major",
  },
  find: ({ said, name }) => {
    const { before, after } = said("x-unit");
    return before !== undefined && after !== undefined && !equal(before, after)
      ? [
          {
            bump: "major",
            audience: "reader",
            isSilent: true,
            before,
            after,
            message: `${name} is measured in ${String(after)}, where it was ${String(before)}`,
          },
        ]
      : [];
  },
});
