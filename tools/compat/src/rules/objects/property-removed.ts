import { propertyOf } from "../../analysis/cases/properties.ts";
import { isFalse } from "../../analysis/conjunction.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { objectPairs } from "../shared/objects.ts";
import { propertyChanges } from "../shared/renames.ts";

export const propertyRemoved: Rule = defineRule({
  id: "property-removed",
  what: "A property is removed from a model.",
  why: "Code that uses the property stops compiling, and a closed object rejects the payloads of writers that still send it.",
  instead: "Set `deprecated: true`, wait until nobody uses the property, and remove it in a major release.",
  mirror: "property-added",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position).flatMap((pair) =>
      propertyChanges(position, pair).removed.map((property) => ({
        bump: "major",
        audience: isFalse(propertyOf(pair.after, property)) ? "writer" : "importer",
        before: property,
        property,
      })),
    ),
  phrase: ({ property = "" }) => `property ${code(property)} removed`,
  breaks: () => ({ writer: "Writers that send it break.", importer: "Code that uses it stops compiling." }),
});
