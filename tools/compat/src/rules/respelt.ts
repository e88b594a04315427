import { defineRule, type Rule } from "./rule.ts";

export const respelt: Rule = defineRule({
  id: "respelt",
  what: "A schema says the same in another way.",
  why: "No payload gets another verdict and no type is another: a reference to an equal definition, a bound in other words, keys in another order.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "what is spelt back is respelt" },
  fixture: {
    before: { type: "integer", minimum: 1 },
    after: { type: "integer", exclusiveMinimum: 0 },
    bump: "patch",
  },
  find: () => [], // seen by compare, which looks at both documents as a whole
});
