import { samplesOfCase } from "../../analysis/samples/samples.ts";
import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";

export const alternativeRemoved: Rule = defineRule({
  id: "alternative-removed",
  what: "An alternative of `anyOf` or `oneOf` is removed.",
  why: writersMaySend("a value of that alternative"),
  instead: announceFirst,
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
  find: ({ alternativesRemoved, analysis }) =>
    alternativesRemoved.map((one) => ({
      bump: "major",
      audience: "writer",
      subject: one.type,
      probes: samplesOfCase(analysis, one),
    })),
  phrase: ({ subject }) => `${subject} alternative removed`,
  breaks: () => ({ writer: "Writers that send it break." }),
});
