import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const unitAdded: Rule = defineRule({
  id: "unit-added",
  what: "A unit is documented.",
  why: "The numbers mean the same as before, and the unit is documented now.",
  instead: safeToRelease,
  mirror: "unit-removed",
  fixture: {
    before: { type: "number" },
    after: { type: "number", "x-unit": "bytes" },
    bump: "patch",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-unit");
    return before === undefined && after !== undefined ? [{ bump: "patch", audience: "person", before, after }] : [];
  },
  phrase: ({ after }) => `unit ${code(String(after))} added`,
});
