import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const deprecatedUnset: Rule = defineRule({
  id: "deprecated-unset",
  what: "A model or a property is no longer deprecated.",
  why: "Types and validators stop warning about it.",
  instead: safeToRelease,
  mirror: "deprecated-set",
  fixture: {
    before: { type: "string", deprecated: true },
    after: { type: "string" },
    bump: "minor",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("deprecated");
    return before === true && after !== true ? [{ bump: "minor", audience: "importer", before, after }] : [];
  },
  phrase: () => "no longer deprecated",
});
