import { defineRule, type Rule } from "./rule.ts";

export const modelRemoved: Rule = defineRule({
  id: "model-removed",
  what: "A model, or an entry of `$defs`, is gone: removed, renamed, or written where it was used.",
  why: "Code that imports its type stops compiling, whether or not another model refers to it.",
  instead: "Keep the old name as a `$ref` to the new one, deprecate it, and remove it in a major release.",
  mirror: "model-added",
  fixture: {
    before: { $defs: { A: { type: "string" }, B: { type: "number" } } },
    after: { $defs: { A: { type: "string" } } },
    bump: "major",
  },
  find: () => [], // seen by compare, which looks at both documents as a whole
});
