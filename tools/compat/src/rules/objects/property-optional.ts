import { definedProperties } from "../../analysis/cases/properties.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { without } from "../shared/lists.ts";
import { objectPairs, samplesWithout } from "../shared/objects.ts";

export const propertyOptional: Rule = defineRule({
  id: "property-optional",
  what: "A required property becomes optional.",
  why: "Old readers rely on the property, and reject a payload without it.",
  instead: "Keep it required, or deprecate it and remove it in a major release.",
  mirror: "property-required",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["b"], additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position).flatMap(({ before, after }) =>
      without(before.required, after.required)
        .filter((property) => definedProperties(after).includes(property) || !definedProperties(before).includes(property))
        .map((property) => ({
          bump: "major",
          audience: "reader",
          before: "required",
          after: "optional",
          property,
          probes: samplesWithout(position.analysis, after, property),
        })),
    ),
  phrase: ({ property = "" }) => `property ${code(property)} is now optional`,
  breaks: () => ({ reader: "Readers that rely on it break." }),
});
