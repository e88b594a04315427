import { definedIn } from "../analysis/layers.ts";
import { without } from "./facets.ts";
import { lackingProperty, objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const propertyRequired: Rule = defineRule({
  id: "property-required",
  what: "A property that could be left out is required.",
  why: "A writer that was built before may leave it out, which the new strict validator refuses.",
  instead: "Give it a default in the description, and require it in a major release.",
  mirror: "property-optional",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["b"], additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectsIn(position).flatMap(({ before, after }) =>
      without(after.required, before.required)
        .filter((property) => definedIn(before).includes(property) || !definedIn(after).includes(property))
        .map((property) => ({
          bump: "major",
          audience: "writer",
          before: "optional",
          after: "required",
          message: `${position.name} must now have the property ${property}`,
          property,
          probes: lackingProperty(before, property),
        })),
    ),
});
