import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const modelAdded: Rule = defineRule({
  id: "model-added",
  what: "A model, or an entry of `$defs`, is added.",
  why: "A type is exported that wasn't exported before. Nothing else changes.",
  instead: safeToRelease,
  mirror: "model-removed",
  fixture: {
    before: { $defs: { A: { type: "string" } } },
    after: { $defs: { A: { type: "string" }, B: { type: "number" } } },
    bump: "minor",
  },
  phrase: () => "model added",
});
