import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const nameAdded: Rule = defineRule({
  id: "name-added",
  what: "A property gets a name in code: `x-name`.",
  why: "Payloads and TypeScript types stay the same, and there is a new name to use in other languages.",
  instead: safeToRelease,
  mirror: "name-removed",
  fixture: {
    before: { type: "object", properties: { _id: { type: "string" } } },
    after: { type: "object", properties: { _id: { type: "string", "x-name": "storeId" } } },
    bump: "minor",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-name");
    return before === undefined && after !== undefined ? [{ bump: "minor", audience: "importer", before, after }] : [];
  },
  phrase: ({ after }) => `name in code ${code(String(after))} added`,
});
