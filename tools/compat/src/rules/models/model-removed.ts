import { defineRule, type Rule } from "../rule.ts";

export const modelRemoved: Rule = defineRule({
  id: "model-removed",
  what: "A model, or an entry of `$defs`, is removed or inlined.",
  why: "Code that imports its type stops compiling, whether or not another model refers to it.",
  instead: "Keep the old name as a `$ref` to the new one, deprecate it, and remove it in a major release.",
  mirror: "model-added",
  fixture: {
    before: { $defs: { A: { type: "string" }, B: { type: "number" } } },
    after: { $defs: { A: { type: "string" } } },
    bump: "major",
  },
  phrase: () => "model removed",
  breaks: () => ({ importer: "Code that imports its type stops compiling.", writer: "Its payloads have no schema any more." }),
});
