import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";

export const modelRenamed: Rule = defineRule({
  id: "model-renamed",
  what: "A model, or an entry of `$defs`, is renamed: one is removed, and another with the same schema is added.",
  why: "Code that imports its type by the old name stops compiling. Payloads stay the same.",
  instead: "Keep the old name as a `$ref` to the new one, deprecate it, and remove it in a major release.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { $defs: { A: { type: "string" }, Circle: { type: "number" } } },
    after: { $defs: { A: { type: "string" }, Disk: { type: "number" } } },
    bump: "major",
  },
  phrase: ({ before, after }) => `model ${code(String(before))} renamed to ${code(String(after))}`,
  breaks: () => ({ importer: "Code that imports its type by the old name stops compiling." }),
});
