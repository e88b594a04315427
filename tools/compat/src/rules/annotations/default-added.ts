import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const defaultAdded: Rule = defineRule({
  id: "default-added",
  what: "A default is documented.",
  why: "A default tells readers what an absent property means. It changes what they should assume, but not which payloads are valid.",
  instead: safeToRelease,
  mirror: "default-removed",
  fixture: {
    before: { type: "string" },
    after: { type: "string", default: "x" },
    bump: "minor",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("default");
    return before === undefined && after !== undefined ? [{ bump: "minor", audience: "importer", before, after }] : [];
  },
  phrase: ({ after }) => `default ${quote(after)} added`,
});
