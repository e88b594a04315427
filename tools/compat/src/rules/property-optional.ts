import { definedIn } from "../analysis/layers.ts";
import { without } from "./facets.ts";
import { lackingProperty, objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const propertyOptional: Rule = defineRule({
  id: "property-optional",
  what: "A property that was required can be left out.",
  why: "A reader that was built before counts on it, and refuses a payload without it.",
  instead: "Keep it required, or deprecate it and drop it in a major release.",
  mirror: "property-required",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["b"], additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectsIn(position).flatMap(({ before, after }) =>
      without(before.required, after.required)
        .filter((property) => definedIn(after).includes(property) || !definedIn(before).includes(property))
        .map((property) => ({
          bump: "major",
          audience: "reader",
          before: "required",
          after: "optional",
          message: `${position.name} may now leave out the property ${property}, on which readers count`,
          property,
          probes: lackingProperty(after, property),
        })),
    ),
});
