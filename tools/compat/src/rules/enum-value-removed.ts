import { defineRule, type Rule } from "./rule.ts";
import { lacking, listed } from "./values.ts";
import { quote } from "./words.ts";

export const enumValueRemoved: Rule = defineRule({
  id: "enum-value-removed",
  what: "An enum has lost a value.",
  why: "A writer that was built before may send the value, which the new strict validator refuses.",
  instead: "Deprecate the value in its description, wait until nobody sends it, and drop it in a major release.",
  mirror: "enum-value-added",
  fixture: {
    before: { enum: ["a", "b", "c"] },
    after: { enum: ["a", "b"] },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    listed(pairs).flatMap(({ before, after }) =>
      lacking(before.values, after.values).map((value) => ({
        bump: "major",
        audience: "writer",
        before: value,
        message: `${name} may no longer be ${quote(value)}`,
        probes: [value],
      })),
    ),
});
