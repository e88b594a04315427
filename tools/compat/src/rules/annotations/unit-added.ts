import { timeUnit } from "@tools/contract/keywords";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const unitAdded: Rule = defineRule({
  id: "unit-added",
  what: "A unit is documented.",
  why: `The numbers mean the same as before, and the unit is documented now. With ${code(timeUnit)}, generated types gain an accessor that returns a time.`,
  instead: safeToRelease,
  mirror: "unit-removed",
  fixture: {
    before: { type: "number" },
    after: { type: "number", "x-unit": "bytes" },
    bump: "patch",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-unit");
    if (before !== undefined || after === undefined) return [];
    return [
      after === timeUnit ? { bump: "minor", audience: "importer", before, after } : { bump: "patch", audience: "person", before, after },
    ];
  },
  phrase: ({ after }) => `unit ${code(String(after))} added`,
});
