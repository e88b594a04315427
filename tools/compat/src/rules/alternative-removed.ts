import { samplesOf } from "../analysis/samples.ts";
import { defineRule, type Rule } from "./rule.ts";

export const alternativeRemoved: Rule = defineRule({
  id: "alternative-removed",
  what: "There is one alternative less for values of a type.",
  why: "A writer that was built before may send what only the old alternative accepted.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "alternative-added",
  fixture: {
    before: {
      anyOf: [
        { type: "object", properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind"], additionalProperties: false },
        { type: "object", properties: { kind: { const: "b" }, y: { type: "string" } }, required: ["kind"], additionalProperties: false },
      ],
    },
    after: {
      anyOf: [
        { type: "object", properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind"], additionalProperties: false },
      ],
    },
    bump: "major",
  },
  find: ({ alternativesRemoved, name }) =>
    alternativesRemoved.map((one) => ({
      bump: "major",
      audience: "writer",
      message: `${name} may no longer be one kind of ${one.type}`,
      probes: samplesOf(one),
      isOpen: true,
    })),
});
