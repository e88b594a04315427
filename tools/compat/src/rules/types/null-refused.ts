import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";

export const nullRefused: Rule = defineRule({
  id: "null-refused",
  what: "Null is no longer valid.",
  why: writersMaySend("null"),
  instead: announceFirst,
  mirror: "null-allowed",
  fixture: {
    before: { type: ["string", "null"] },
    after: { type: "string" },
    bump: "major",
  },
  find: ({ removed }) =>
    removed.every(({ type }) => type === "null")
      ? removed.map(() => ({ bump: "major", audience: "writer", before: null, probes: [null] }))
      : [],
  phrase: () => "null no longer accepted",
  breaks: () => ({ writer: "Writers that send null break." }),
});
