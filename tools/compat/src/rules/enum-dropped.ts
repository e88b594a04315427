import { defineRule, type Rule } from "./rule.ts";
import { either, quote } from "./words.ts";

export const enumDropped: Rule = defineRule({
  id: "enum-dropped",
  what: "Where only listed values were accepted, any value of the type is.",
  why: "A reader of a closed enum refuses all other values. A reader of an open one keeps them, so that dropping an open enum is minor.",
  instead: "Open the enum in a major release instead, so that readers still know the values.",
  mirror: "enum-added",
  fixture: {
    before: { type: "string", enum: ["a", "b"] },
    after: { type: "string" },
    bump: "major",
  },
  find: ({ pairs, name }) =>
    pairs
      .filter(({ before, after }) => before.values !== undefined && after.values === undefined)
      .map(({ before }) => ({
        bump: before.isOpen ? "minor" : "major",
        audience: before.isOpen ? "writer" : "reader",
        before: [...(before.values ?? [])],
        message: `${name} need no longer be ${either((before.values ?? []).map(quote))}`,
      })),
});
