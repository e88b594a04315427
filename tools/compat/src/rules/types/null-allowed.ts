import { defineRule, type Rule } from "../rule.ts";

export const nullAllowed: Rule = defineRule({
  id: "null-allowed",
  what: "Null becomes valid.",
  why: "Readers treat the null of an optional property as absent, so there the change is minor. On a required property or in an array they reject it.",
  instead: "Leave the property out instead of sending null.",
  mirror: "null-refused",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false },
    after: { type: "object", properties: { a: { type: ["string", "null"] } }, required: ["a"], additionalProperties: false },
    bump: "major",
  },
  find: ({ added, isOptional }) =>
    added
      .filter(({ type }) => type === "null")
      .map(() => ({
        bump: isOptional ? "minor" : "major",
        audience: isOptional ? "writer" : "reader",
        after: null,
        probes: [null],
      })),
  phrase: () => "null now accepted",
  breaks: () => ({ reader: "Readers that expect a value break." }),
});
