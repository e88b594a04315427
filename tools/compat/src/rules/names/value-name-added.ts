import { code, quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";
import { namesOfValues } from "../shared/names.ts";

export const valueNameAdded: Rule = defineRule({
  id: "value-name-added",
  what: "An enum value gets a name in code: an entry of `x-enumNames`.",
  why: "Payloads and TypeScript types stay the same, and there is a new name to use in other languages.",
  instead: safeToRelease,
  mirror: "value-name-removed",
  fixture: {
    before: { enum: ["+1", "-1"] },
    after: { enum: ["+1", "-1"], "x-enumNames": { "+1": "thumbsUp" } },
    bump: "minor",
  },
  find: (position) =>
    namesOfValues(position)
      .filter(({ before, after }) => before === undefined && after !== undefined)
      .map(({ value, before, after }) => ({ bump: "minor", audience: "importer", before, after, subject: value })),
  phrase: ({ subject = "", after }) => `name in code ${code(String(after))} of the value ${quote(subject)} added`,
});
