import { propertyPatterns } from "../../analysis/cases/properties.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { without } from "../shared/lists.ts";
import { objectPairs } from "../shared/objects.ts";

export const patternPropertyAdded: Rule = defineRule({
  id: "pattern-property-added",
  what: "Properties whose names match a pattern get a schema.",
  why: "In an open object old payloads may hold such a property with another value. In a closed object the change is an addition.",
  instead: "Define the properties by name.",
  mirror: "pattern-property-removed",
  fixture: {
    before: { type: "object" },
    after: { type: "object", patternProperties: { "^x-": { type: "string" } } },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position).flatMap(({ before, after }) =>
      without(propertyPatterns(after), propertyPatterns(before)).map((pattern) => ({ bump: "major", audience: "writer", after: pattern })),
    ),
  phrase: ({ after }) => `schema of properties that match ${code(String(after))} added`,
  breaks: () => ({ writer: "Writers that send other values there break." }),
});
