import { samplesOfCase } from "../../analysis/samples/samples.ts";
import { defineRule, type Rule } from "../rule.ts";

export const alternativeAdded: Rule = defineRule({
  id: "alternative-added",
  what: "An alternative of `anyOf` or `oneOf` is added.",
  why: "Old readers reject what none of their alternatives accepts.",
  instead: "Add a property, or a model with another name.",
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
  find: ({ alternativesAdded, analysis }) =>
    alternativesAdded.map((one) => ({
      bump: "major",
      audience: "reader",
      subject: one.type,
      probes: samplesOfCase(analysis, one),
    })),
  phrase: ({ subject }) => `${subject} alternative added`,
  breaks: () => ({ reader: "Readers that know only the other alternatives break." }),
});
