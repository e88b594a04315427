import { defineRule, type Rule } from "./rule.ts";

export const nullRefused: Rule = defineRule({
  id: "null-refused",
  what: "Null is refused where it was accepted.",
  why: "A writer that was built before may send null, which the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "null-allowed",
  fixture: {
    before: { type: ["string", "null"] },
    after: { type: "string" },
    bump: "major",
  },
  find: ({ removed, name }) =>
    removed.every(({ type }) => type === "null")
      ? removed.map(() => ({ bump: "major", audience: "writer", before: null, message: `${name} may no longer be null`, probes: [null] }))
      : [],
});
