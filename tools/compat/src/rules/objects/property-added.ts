import { propertyOf } from "../../analysis/cases/properties.ts";
import { isFalse } from "../../analysis/conjunction.ts";
import { code } from "../../wording/words.ts";
import type { CasePair, Finding, Position } from "../rule.ts";
import { defineRule, type Rule } from "../rule.ts";
import { objectPairs, samplesWithout } from "../shared/objects.ts";
import { propertyChanges } from "../shared/renames.ts";

export const propertyAdded: Rule = defineRule({
  id: "property-added",
  what: "A property is added to a model.",
  why: "In a closed object an optional property is an addition that readers keep without knowing it. A required property is missing from every old payload. In an open object old payloads may already hold a property of that name with another meaning.",
  instead: "Make the property optional, and close objects from the start.",
  mirror: "property-removed",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    bump: "minor",
  },
  find: (position) =>
    objectPairs(position).flatMap((pair) => propertyChanges(position, pair).added.map((property) => addition(position, pair, property))),
  phrase: ({ subject, property = "" }) => `${subject} ${code(property)} added`,
  breaks: ({ subject }) => ({
    writer: subject === required ? "Writers that omit it break." : "Writers that send other values there break.",
  }),
});

const required = "required property";

function addition({ analysis }: Position, { before, after }: CasePair, property: string): Finding {
  const [earlier, later] = [propertyOf(before, property), propertyOf(after, property)];
  const shared = { audience: "writer", after: property, property } as const;
  if (after.required.includes(property))
    return { ...shared, bump: "major", subject: required, probes: samplesWithout(analysis, before, property) };
  if (isFalse(earlier)) return { ...shared, bump: "minor", subject: "optional property" };
  // An open object could already hold the property, with any value: the new schema may reject it.
  const isSafe = earlier.length === 0 && analysis.includes(earlier, later);
  return { ...shared, bump: isSafe ? "minor" : "major", least: "minor", subject: "schema of the property" };
}
