import { equal } from "@tools/contract/json";
import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";

export const defaultChanged: Rule = defineRule({
  id: "default-changed",
  what: "A default changes.",
  why: "A default tells readers what an absent property means. It changes what they should assume, but not which payloads are valid.",
  instead: safeToRelease,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", default: "x" },
    after: { type: "string", default: "y" },
    bump: "minor",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("default");
    return before !== undefined && after !== undefined && !equal(before, after)
      ? [{ bump: "minor", audience: "importer", before, after }]
      : [];
  },
  phrase: ({ before, after }) => `default changed from ${quote(before)} to ${quote(after)}`,
});
