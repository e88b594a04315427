import { equal } from "@tools/contract/json";
import { inCommon } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";
import { listed } from "./values.ts";
import { quote } from "./words.ts";

export const valuesReordered: Rule = defineRule({
  id: "values-reordered",
  what: "The values of an enum stand in another order.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "an order that is changed back is changed" },
  fixture: {
    before: { enum: ["a", "b"] },
    after: { enum: ["b", "a"] },
    bump: "patch",
  },
  find: ({ pairs, name }) =>
    listed(pairs)
      .filter(({ before, after }) => !equal(...inCommon((before.values ?? []).map(quote), (after.values ?? []).map(quote))))
      .map(() => ({ bump: "patch", audience: "person", message: `the values of ${name} stand in another order` })),
});
