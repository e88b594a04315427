import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { unsharedConditions } from "../shared/conditions.ts";

export const conditionChanged: Rule = defineRule({
  id: "condition-changed",
  what: "A condition changes: `not`, `if`, `contains`, `oneOf`, `propertyNames`, or a keyword that begins with `dependent` or `unevaluated`.",
  why: "The change is major unless it is proven that the new condition accepts everything that the old one did.",
  instead: "If it does, and the tool can't prove it, set its severity, with that as the reason.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "array", contains: { const: "a" } },
    after: { type: "array", contains: { const: "b" } },
    bump: "major",
  },
  find: (position) =>
    unsharedConditions(position, "after")
      .filter(({ isChange }) => isChange)
      .map(({ keyword, value, isLooser }) => ({
        bump: isLooser ? "minor" : "major",
        audience: "writer",
        after: value,
        subject: keyword,
      })),
  phrase: ({ subject = "" }) => `condition ${code(subject)} changed`,
  breaks: () => ({ writer: "Writers that send payloads that don't meet it break." }),
});
