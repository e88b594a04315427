import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { unsharedConditions } from "../shared/conditions.ts";

export const conditionAdded: Rule = defineRule({
  id: "condition-added",
  what: "A condition is added: `not`, `if`, `contains`, `oneOf`, `propertyNames`, or a keyword that begins with `dependent` or `unevaluated`.",
  why: writersMaySend("a payload that doesn't meet it"),
  instead: announceFirst,
  mirror: "condition-removed",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, dependentRequired: { a: ["b"] } },
    bump: "major",
  },
  find: (position) =>
    unsharedConditions(position, "after")
      .filter(({ isChange }) => !isChange)
      .map(({ keyword, value }) => ({ bump: "major", audience: "writer", after: value, subject: keyword })),
  phrase: ({ subject = "" }) => `condition ${code(subject)} added`,
  breaks: () => ({ writer: "Writers that send payloads that don't meet it break." }),
});
