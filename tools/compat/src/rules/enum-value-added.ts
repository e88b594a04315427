import { defineRule, type Rule } from "./rule.ts";
import { lacking, listed } from "./values.ts";
import { quote } from "./words.ts";

export const enumValueAdded: Rule = defineRule({
  id: "enum-value-added",
  what: "An enum has one more value.",
  why: "A reader that was built from a closed enum refuses a value that it has never seen. One that was built from an open enum keeps it.",
  instead: "Mark enums that may grow with `x-open-enum: true` from the start; opening one is major itself.",
  mirror: "enum-value-removed",
  fixture: {
    before: { enum: ["a", "b"] },
    after: { enum: ["a", "b", "c"] },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    listed(pairs).flatMap(({ before, after }) =>
      lacking(after.values, before.values).map((value) => ({
        bump: before.isOpen ? "minor" : "major",
        audience: "reader",
        after: value,
        message: `${name} may now be ${quote(value)}${before.isOpen ? "" : ", which a reader of the closed enum refuses"}`,
        probes: [value],
      })),
    ),
});
