import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { listedPairs } from "../shared/case-pairs.ts";
import { without } from "../shared/lists.ts";

export const enumValueAdded: Rule = defineRule({
  id: "enum-value-added",
  what: "A value is added to an enum.",
  why: "A reader of a closed enum rejects values that it doesn't know. A reader of an open enum keeps them, so there the change is minor.",
  instead: "Mark enums that may grow with `x-open-enum: true` from the start. Opening an enum later is itself major.",
  mirror: "enum-value-removed",
  fixture: {
    before: { enum: ["a", "b"] },
    after: { enum: ["a", "b", "c"] },
    bump: "major",
  },
  find: (position) =>
    listedPairs(position).flatMap(({ before, after }) =>
      without(after.values ?? [], before.values ?? []).map((value) => ({
        bump: before.isOpen ? "minor" : "major",
        audience: "reader",
        after: value,
        probes: [value],
      })),
    ),
  phrase: ({ after }) => `enum value ${quote(after)} added`,
  breaks: () => ({ reader: "Readers of the closed enum break." }),
});
