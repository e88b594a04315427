import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { documentationOnly, safeToRelease } from "../shared/advice.ts";

export const unitRemoved: Rule = defineRule({
  id: "unit-removed",
  what: "A unit is no longer documented.",
  why: documentationOnly,
  instead: safeToRelease,
  mirror: "unit-added",
  fixture: {
    before: { type: "number", "x-unit": "bytes" },
    after: { type: "number" },
    bump: "patch",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-unit");
    return before !== undefined && after === undefined ? [{ bump: "patch", audience: "person", before, after }] : [];
  },
  phrase: ({ before }) => `unit ${code(String(before))} removed`,
});
