import { defineRule, type Rule } from "./rule.ts";

export const nullAllowed: Rule = defineRule({
  id: "null-allowed",
  what: "Null is accepted where it was refused.",
  why: "To a reader the null of an optional property is its absence, declared or not, so there it is minor. On a required property or in a list a reader refuses it.",
  instead: "Leave the property out instead of sending null.",
  mirror: "null-refused",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false },
    after: { type: "object", properties: { a: { type: ["string", "null"] } }, required: ["a"], additionalProperties: false },
    bump: "major",
  },
  find: ({ added, isOptional, name }) =>
    added
      .filter(({ type }) => type === "null")
      .map(() => ({
        bump: isOptional ? "minor" : "major",
        audience: isOptional ? "writer" : "reader",
        after: null,
        message: `${name} may now be null${isOptional ? ", which readers take for its absence" : ", which readers refuse"}`,
        probes: [null],
      })),
});
