import { definedIn, isNothing, propertyOf } from "../analysis/layers.ts";
import { without } from "./facets.ts";
import { objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const propertyRemoved: Rule = defineRule({
  id: "property-removed",
  what: "A model has lost a property.",
  why: "Code that reads or writes the property stops compiling, and a closed object refuses the payloads of writers that still send it.",
  instead: "Set `deprecated: true`, wait until nobody uses it, and remove it in a major release.",
  mirror: "property-added",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectsIn(position).flatMap(({ before, after }) =>
      without(definedIn(before), definedIn(after))
        .filter((property) => !isNothing(propertyOf(before, property)))
        .map((property) => ({
          bump: "major",
          audience: isNothing(propertyOf(after, property)) ? "writer" : "importer",
          before: property,
          message: `${position.name} no longer has the property ${property}`,
          property,
        })),
    ),
});
