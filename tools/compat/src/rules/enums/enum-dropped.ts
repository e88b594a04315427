import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";

export const enumDropped: Rule = defineRule({
  id: "enum-dropped",
  what: "An enum is removed, so that any value of its type is valid.",
  why: "A reader of a closed enum rejects all other values. A reader of an open enum keeps them, so removing an open enum is minor.",
  instead: "Open the enum in a major release instead, so that readers still know the values.",
  mirror: "enum-added",
  fixture: {
    before: { type: "string", enum: ["a", "b"] },
    after: { type: "string" },
    bump: "major",
  },
  find: ({ pairs }) =>
    pairs
      .filter(({ before, after }) => before.values !== undefined && after.values === undefined)
      .map(({ before }) => ({
        bump: before.isOpen ? "minor" : "major",
        audience: before.isOpen ? "writer" : "reader",
        before: [...(before.values ?? [])],
      })),
  phrase: ({ before }) => `enum ${quote(before)} removed`,
  breaks: () => ({ reader: "Readers of the closed enum break." }),
});
