import { isClosed } from "../../analysis/cases/properties.ts";
import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { objectPairs } from "../shared/objects.ts";

export const objectClosed: Rule = defineRule({
  id: "object-closed",
  what: "An open object rejects properties that it doesn't define.",
  why: writersMaySend("any other property"),
  instead: announceFirst,
  mirror: "object-opened",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } } },
    after: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position)
      .filter(({ before, after }) => !isClosed(before) && isClosed(after))
      .map(() => ({ bump: "major", audience: "writer", before: "open", after: "closed" })),
  phrase: () => "object closed to other properties",
  breaks: () => ({ writer: "Writers that send other properties break." }),
});
