import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { keepTheName, nameIsGone } from "../shared/names.ts";

export const nameRemoved: Rule = defineRule({
  id: "name-removed",
  what: "A property loses its name in code: `x-name`.",
  why: "Go, Java, Python and Rust name the property by its `x-name`, so code that uses the old name no longer compiles or runs.",
  instead: keepTheName,
  mirror: "name-added",
  fixture: {
    before: { type: "object", properties: { _id: { type: "string", "x-name": "storeId" } } },
    after: { type: "object", properties: { _id: { type: "string" } } },
    bump: "major",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-name");
    return before !== undefined && after === undefined ? [{ bump: "major", audience: "importer", before, after }] : [];
  },
  phrase: ({ before }) => `name in code ${code(String(before))} removed`,
  breaks: () => ({ importer: nameIsGone }),
});
