import { definedIn, isNothing, propertyOf } from "../analysis/layers.ts";
import { without } from "./facets.ts";
import { addition, objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const propertyAdded: Rule = defineRule({
  id: "property-added",
  what: "A model has one more property.",
  why: "To a closed object an optional property is an addition that readers keep without knowing it. A required one is missing from every old payload, and in an open object old payloads may hold the name with another meaning.",
  instead: "Make it optional, and close objects from the start.",
  mirror: "property-removed",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    bump: "minor",
  },
  find: (position) =>
    objectsIn(position).flatMap(({ before, after }) =>
      without(definedIn(after), definedIn(before))
        .filter((property) => !isNothing(propertyOf(after, property)))
        .map((property) => addition(position.name, property, before, after)),
    ),
});
