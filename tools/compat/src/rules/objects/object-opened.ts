import { isClosed } from "../../analysis/cases/properties.ts";
import { defineRule, type Rule } from "../rule.ts";
import { objectPairs } from "../shared/objects.ts";

export const objectOpened: Rule = defineRule({
  id: "object-opened",
  what: "A closed object accepts properties that it doesn't define.",
  why: "Readers keep properties that they don't know, so nobody breaks. But adding a property to an open object later is major.",
  instead: "Keep objects closed.",
  mirror: "object-closed",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" } } },
    bump: "minor",
  },
  find: (position) =>
    objectPairs(position)
      .filter(({ before, after }) => isClosed(before) && !isClosed(after))
      .map(() => ({ bump: "minor", audience: "writer", before: "closed", after: "open" })),
  phrase: () => "object opened to other properties",
});
