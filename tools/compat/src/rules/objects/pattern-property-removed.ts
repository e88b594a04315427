import { propertyPatterns } from "../../analysis/cases/properties.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { without } from "../shared/lists.ts";
import { objectPairs } from "../shared/objects.ts";

export const patternPropertyRemoved: Rule = defineRule({
  id: "pattern-property-removed",
  what: "Properties whose names match a pattern no longer have a schema.",
  why: "A closed object rejects them. In an open object they may hold any value, which old readers reject.",
  instead: "Keep the pattern, or remove it in a major release.",
  mirror: "pattern-property-added",
  fixture: {
    before: { type: "object", patternProperties: { "^x-": { type: "string" } } },
    after: { type: "object" },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position).flatMap(({ before, after }) =>
      without(propertyPatterns(before), propertyPatterns(after)).map((pattern) => ({ bump: "major", audience: "writer", before: pattern })),
    ),
  phrase: ({ before }) => `schema of properties that match ${code(String(before))} removed`,
  breaks: () => ({ writer: "Writers that send them break.", reader: "Readers that expect the old values break." }),
});
