import { definedProperties } from "../../analysis/cases/properties.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { without } from "../shared/lists.ts";
import { objectPairs, samplesWithout } from "../shared/objects.ts";

export const propertyRequired: Rule = defineRule({
  id: "property-required",
  what: "An optional property becomes required.",
  why: "Old writers may omit the property, which the new strict validator rejects.",
  instead: "Document the default first, and require the property in a major release.",
  mirror: "property-optional",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["b"], additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position).flatMap(({ before, after }) =>
      without(after.required, before.required)
        .filter((property) => definedProperties(before).includes(property) || !definedProperties(after).includes(property))
        .map((property) => ({
          bump: "major",
          audience: "writer",
          before: "optional",
          after: "required",
          property,
          probes: samplesWithout(position.analysis, before, property),
        })),
    ),
  phrase: ({ property = "" }) => `property ${code(property)} is now required`,
  breaks: () => ({ writer: "Writers that omit it break." }),
});
