import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { keepTheName, nameIsGone } from "../shared/names.ts";

export const nameChanged: Rule = defineRule({
  id: "name-changed",
  what: "The name of a property in code changes: `x-name`.",
  why: "Go, Java, Python and Rust name the property by its `x-name`, so code that uses the old name no longer compiles or runs.",
  instead: keepTheName,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "object", properties: { _id: { type: "string", "x-name": "storeId" } } },
    after: { type: "object", properties: { _id: { type: "string", "x-name": "mongoId" } } },
    bump: "major",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-name");
    return before !== undefined && after !== undefined && before !== after ? [{ bump: "major", audience: "importer", before, after }] : [];
  },
  phrase: ({ before, after }) => `name in code changed from ${code(String(before))} to ${code(String(after))}`,
  breaks: () => ({ importer: nameIsGone }),
});
