import { patternsOf } from "../analysis/layers.ts";
import { without } from "./facets.ts";
import { objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const patternPropertyRemoved: Rule = defineRule({
  id: "pattern-property-removed",
  what: "Properties whose names match a pattern are no longer named.",
  why: "A closed object refuses them; in an open one their values may now be anything, which readers refuse.",
  instead: "Keep the pattern, or remove it in a major release.",
  mirror: "pattern-property-added",
  fixture: {
    before: { type: "object", patternProperties: { "^x-": { type: "string" } } },
    after: { type: "object" },
    bump: "major",
  },
  find: (position) =>
    objectsIn(position).flatMap(({ before, after }) =>
      without(patternsOf(before), patternsOf(after)).map((pattern) => ({
        bump: "major",
        audience: "writer",
        before: pattern,
        message: `${position.name} no longer names the properties that match ${pattern}`,
        isOpen: true,
      })),
    ),
});
