import { defineRule, type Rule } from "./rule.ts";

export const modelAdded: Rule = defineRule({
  id: "model-added",
  what: "There is one more model, or one more entry of `$defs`.",
  why: "A type is exported that was not exported before; nothing else changes.",
  instead: "Nothing: release it as a minor version.",
  mirror: "model-removed",
  fixture: {
    before: { $defs: { A: { type: "string" } } },
    after: { $defs: { A: { type: "string" }, B: { type: "number" } } },
    bump: "minor",
  },
  find: () => [], // seen by compare, which looks at both documents as a whole
});
