import { patternsOf } from "../analysis/layers.ts";
import { without } from "./facets.ts";
import { objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const patternPropertyAdded: Rule = defineRule({
  id: "pattern-property-added",
  what: "Properties whose names match a pattern must meet something.",
  why: "In an open object old payloads may hold such a name with another value; in a closed one it is an addition.",
  instead: "Name the properties.",
  mirror: "pattern-property-removed",
  fixture: {
    before: { type: "object" },
    after: { type: "object", patternProperties: { "^x-": { type: "string" } } },
    bump: "major",
  },
  find: (position) =>
    objectsIn(position).flatMap(({ before, after }) =>
      without(patternsOf(after), patternsOf(before)).map((pattern) => ({
        bump: "major",
        audience: "writer",
        after: pattern,
        message: `${position.name} names the properties that match ${pattern}`,
        isOpen: true,
      })),
    ),
});
