import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { writersMaySend } from "../shared/advice.ts";
import { listedPairs } from "../shared/case-pairs.ts";
import { without } from "../shared/lists.ts";

export const enumValueRemoved: Rule = defineRule({
  id: "enum-value-removed",
  what: "A value is removed from an enum.",
  why: writersMaySend("the value"),
  instead: "Deprecate the value in its description, wait until nobody sends it, and remove it in a major release.",
  mirror: "enum-value-added",
  fixture: {
    before: { enum: ["a", "b", "c"] },
    after: { enum: ["a", "b"] },
    bump: "major",
  },
  find: (position) =>
    listedPairs(position).flatMap(({ before, after }) =>
      without(before.values ?? [], after.values ?? []).map((value) => ({
        bump: "major",
        audience: "writer",
        before: value,
        probes: [value],
      })),
    ),
  phrase: ({ before }) => `enum value ${quote(before)} removed`,
  breaks: () => ({ writer: "Writers that send it break." }),
});
