import { code, quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { keepTheName, nameIsGone, namesOfValues } from "../shared/names.ts";

export const valueNameChanged: Rule = defineRule({
  id: "value-name-changed",
  what: "The name of an enum value in code changes: an entry of `x-enumNames`.",
  why: "Go, Java, Python and Rust name the constant of the value by its `x-enumNames`, so code that uses the old name no longer compiles or runs.",
  instead: keepTheName,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { enum: ["+1", "-1"], "x-enumNames": { "+1": "thumbsUp" } },
    after: { enum: ["+1", "-1"], "x-enumNames": { "+1": "like" } },
    bump: "major",
  },
  find: (position) =>
    namesOfValues(position)
      .filter(({ before, after }) => before !== undefined && after !== undefined && before !== after)
      .map(({ value, before, after }) => ({ bump: "major", audience: "importer", before, after, subject: value })),
  phrase: ({ subject = "", before, after }) =>
    `name in code of the value ${quote(subject)} changed from ${code(String(before))} to ${code(String(after))}`,
  breaks: () => ({ importer: nameIsGone }),
});
