import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { readersIgnore, safeToRelease } from "../shared/advice.ts";
import { unsharedConditions } from "../shared/conditions.ts";

export const conditionRemoved: Rule = defineRule({
  id: "condition-removed",
  what: "A condition is removed: `not`, `if`, `contains`, `oneOf`, `propertyNames`, or a keyword that begins with `dependent` or `unevaluated`.",
  why: readersIgnore("conditions"),
  instead: safeToRelease,
  mirror: "condition-added",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, dependentRequired: { a: ["b"] } },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
    bump: "minor",
  },
  find: (position) =>
    unsharedConditions(position, "before")
      .filter(({ isChange }) => !isChange)
      .map(({ keyword, value, isStated }) => ({ bump: isStated ? "patch" : "minor", audience: "writer", before: value, subject: keyword })),
  phrase: ({ subject = "" }) => `condition ${code(subject)} removed`,
});
