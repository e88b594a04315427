import { timeUnit } from "@tools/contract/keywords";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";

export const unitRemoved: Rule = defineRule({
  id: "unit-removed",
  what: "A unit is no longer documented.",
  why: `Only documentation changes. Without ${code(timeUnit)}, generated types lose the accessor that returns a time, and code that calls it no longer compiles.`,
  instead: "Keep the unit of a time. Other units are safe to remove.",
  mirror: "unit-added",
  fixture: {
    before: { type: "number", "x-unit": "bytes" },
    after: { type: "number" },
    bump: "patch",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-unit");
    if (before === undefined || after !== undefined) return [];
    return [
      before === timeUnit ? { bump: "major", audience: "importer", before, after } : { bump: "patch", audience: "person", before, after },
    ];
  },
  phrase: ({ before }) => `unit ${code(String(before))} removed`,
  breaks: () => ({ importer: "Code that reads the number as a time stops compiling." }),
});
