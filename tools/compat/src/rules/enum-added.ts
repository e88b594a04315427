import { defineRule, type Rule } from "./rule.ts";
import { either, quote } from "./words.ts";

export const enumAdded: Rule = defineRule({
  id: "enum-added",
  what: "Where any value of a type was accepted, only listed ones are.",
  why: "A writer that was built before may send any other value, which the new strict validator refuses.",
  instead: "List the values in the description, and make them an enum in a major release.",
  mirror: "enum-dropped",
  fixture: {
    before: { type: "string" },
    after: { type: "string", enum: ["a", "b"], "x-open-enum": true },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    pairs
      .filter(({ before, after }) => before.values === undefined && after.values !== undefined)
      .map(({ after }) => ({
        bump: "major",
        audience: "writer",
        after: [...(after.values ?? [])],
        message: `${name} must now be ${either((after.values ?? []).map(quote))}`,
      })),
});
