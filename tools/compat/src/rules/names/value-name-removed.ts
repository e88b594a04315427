import { code, quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { keepTheName, nameIsGone, namesOfValues } from "../shared/names.ts";

export const valueNameRemoved: Rule = defineRule({
  id: "value-name-removed",
  what: "An enum value loses its name in code: an entry of `x-enumNames`.",
  why: "Go, Java, Python and Rust name the constant of the value by its `x-enumNames`, so code that uses the old name no longer compiles or runs.",
  instead: keepTheName,
  mirror: "value-name-added",
  fixture: {
    before: { enum: ["+1", "-1"], "x-enumNames": { "+1": "thumbsUp" } },
    after: { enum: ["+1", "-1"] },
    bump: "major",
  },
  find: (position) =>
    namesOfValues(position)
      .filter(({ before, after }) => before !== undefined && after === undefined)
      .map(({ value, before, after }) => ({ bump: "major", audience: "importer", before, after, subject: value })),
  phrase: ({ subject = "", before }) => `name in code ${code(String(before))} of the value ${quote(subject)} removed`,
  breaks: () => ({ importer: nameIsGone }),
});
