import { samplesOf } from "../analysis/samples.ts";
import { defineRule, type Rule } from "./rule.ts";

export const alternativeAdded: Rule = defineRule({
  id: "alternative-added",
  what: "There is one more alternative for values of a type.",
  why: "A reader that was built before refuses what none of its alternatives accepts.",
  instead: "Add a property, or a model of another name.",
  mirror: "alternative-removed",
  fixture: {
    before: {
      anyOf: [
        { type: "object", properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind"], additionalProperties: false },
      ],
    },
    after: {
      anyOf: [
        { type: "object", properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind"], additionalProperties: false },
        { type: "object", properties: { kind: { const: "b" }, y: { type: "string" } }, required: ["kind"], additionalProperties: false },
      ],
    },
    bump: "major",
  },
  find: ({ alternativesAdded, name }) =>
    alternativesAdded.map((one) => ({
      bump: "major",
      audience: "reader",
      message: `${name} may now be another kind of ${one.type}`,
      probes: samplesOf(one),
      isOpen: true,
    })),
});
