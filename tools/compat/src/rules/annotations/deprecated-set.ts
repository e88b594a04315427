import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const deprecatedSet: Rule = defineRule({
  id: "deprecated-set",
  what: "A model or a property is deprecated.",
  why: "Types and validators warn those who use it, and nothing stops working.",
  instead: safeToRelease,
  mirror: "deprecated-unset",
  fixture: {
    before: { type: "string" },
    after: { type: "string", deprecated: true },
    bump: "minor",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("deprecated");
    return before !== true && after === true ? [{ bump: "minor", audience: "importer", before, after }] : [];
  },
  phrase: () => "deprecated",
});
