import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const defaultRemoved: Rule = defineRule({
  id: "default-removed",
  what: "A default is no longer documented.",
  why: "A default tells readers what an absent property means. It changes what they should assume, but not which payloads are valid.",
  instead: safeToRelease,
  mirror: "default-added",
  fixture: {
    before: { type: "string", default: "x" },
    after: { type: "string" },
    bump: "minor",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("default");
    return before !== undefined && after === undefined ? [{ bump: "minor", audience: "importer", before, after }] : [];
  },
  phrase: ({ before }) => `default ${quote(before)} removed`,
});
