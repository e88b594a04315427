import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const equivalentRewrite: Rule = defineRule({
  id: "equivalent-rewrite",
  aliases: ["respelt"],
  what: "A schema is written differently and means the same.",
  why: "Validators and types stay the same: there is a reference to an equal definition, a bound in other words, or keys in another order.",
  instead: safeToRelease,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "integer", minimum: 1 },
    after: { type: "integer", exclusiveMinimum: 0 },
    bump: "patch",
  },
  phrase: () => "schema rewritten without a change in meaning",
});
