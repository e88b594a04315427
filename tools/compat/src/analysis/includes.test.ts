import fc from "fast-check";
import { expect, test } from "vitest";
import { violationsBetween } from "../phases/checks.ts";
import { pairOfSchemas, payloads } from "../test-support/arbitrary-schemas.ts";
import { conjunctionOf } from "../test-support/conjunction-of.ts";
import { validatorsOf } from "../versions/validators.ts";
import { createAnalysis } from "./create-analysis.ts";

const closed = (properties: object, required: string[] = []): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const text = { type: "string" };

const proven: [fact: string, part: unknown, whole: unknown][] = [
  ["anything is included in true", { type: "string" }, true],
  ["what nothing can meet is included in anything", { type: "string", minLength: 3, maxLength: 2 }, { type: "null" }],
  ["an object that can't exist is included in anything", closed({}, ["a"]), { type: "null" }],
  ["false is included in anything", false, { type: "string" }],
  [
    "a schema includes itself",
    { type: "string", pattern: "a", not: { const: "b" } },
    { type: "string", pattern: "a", not: { const: "b" } },
  ],
  ["the only string of a pattern matches another", { type: "string", pattern: "^a$" }, { type: "string", pattern: "^a" }],
  ["a pattern that implies a length", { type: "string", pattern: "^[ab]$" }, { type: "string", maxLength: 1 }],
  ["an integer is a number", { type: "integer" }, { type: "number" }],
  ["a tighter bound", { type: "number", minimum: 2 }, { type: "number", minimum: 1 }],
  ["an exclusive bound at the same value", { type: "number", exclusiveMinimum: 1 }, { type: "number", minimum: 1 }],
  ["a multiple of a multiple", { type: "number", multipleOf: 6 }, { type: "number", multipleOf: 3 }],
  ["one multiple of two", { type: "number", allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, { type: "number", multipleOf: 3 }],
  ["a shorter string", { type: "string", maxLength: 3 }, { type: "string", maxLength: 4 }],
  ["one pattern of two", { type: "string", allOf: [{ pattern: "a" }, { pattern: "b" }] }, { type: "string", pattern: "b" }],
  ["a narrower format", { type: "string", format: "uri" }, { type: "string", format: "uri-reference" }],
  ["fewer values", { enum: ["a"] }, { enum: ["a", "b"] }],
  ["listed values that match a pattern", { enum: ["ab", "ac"] }, { type: "string", pattern: "^a" }],
  ["a short range of integers that are all listed", { type: "integer", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
  ["one alternative of two", { type: "string" }, { anyOf: [{ type: "null" }, { type: "string" }] }],
  ["alternatives in another order", { anyOf: [{ minimum: 5 }, { maximum: 1 }] }, { anyOf: [{ maximum: 1 }, { minimum: 5 }] }],
  ["a missing optional property", closed({ a: text }), closed({ a: text, b: text })],
  ["a required property that is optional in the other", closed({ a: text }, ["a"]), closed({ a: text })],
  ["a property with a tighter schema", closed({ a: { enum: ["x"] } }), closed({ a: text })],
  ["a closed object in an open one", closed({ a: text }), { type: "object", properties: { a: text } }],
  ["as many properties as are required", closed({ a: text }, ["a"]), { type: "object", minProperties: 1 }],
  ["as few properties as a closed object has", closed({ a: text }), { type: "object", maxProperties: 1 }],
  ["a property that can't exist", closed({ a: text, b: false }), closed({ a: text })],
  ["a property by pattern", { type: "object", patternProperties: { "^x": text } }, { type: "object", patternProperties: { "^x": {} } }],
  ["tighter items", { type: "array", items: { enum: ["x"] } }, { type: "array", items: text }],
  ["unique items in any", { type: "array", uniqueItems: true }, { type: "array" }],
  ["a single item is unique", { type: "array", maxItems: 1 }, { type: "array", uniqueItems: true }],
  ["a prefix that the items cover", { type: "array", prefixItems: [text], items: false }, { type: "array", items: text }],
  ["a schema behind $ref and allOf", { allOf: [{ $ref: "#/$defs/A" }], $defs: { A: { minimum: 3 } } }, { minimum: 2 }],
  ["not of more", { type: "string", not: { enum: ["x", "y"] } }, { type: "string", not: { enum: ["x"] } }],
  ["contains of less", { type: "array", contains: { enum: ["x"] } }, { type: "array", contains: text }],
  ["equal bounds", { type: "number", minimum: 1, maximum: 2 }, { type: "number", minimum: 1, maximum: 2 }],
  ["equal exclusive bounds", { type: "number", exclusiveMaximum: 1 }, { type: "number", allOf: [{ exclusiveMaximum: 1 }] }],
  ["equal sizes", { type: "string", minLength: 1, maxLength: 2 }, { type: "string", allOf: [{ minLength: 1 }, { maxLength: 2 }] }],
  ["an equal maxContains", { type: "array", contains: text, maxContains: 1 }, { allOf: [{ contains: text, maxContains: 1 }] }],
  ["a greater minContains", { type: "array", contains: text, minContains: 2 }, { type: "array", contains: text }],
  ["a smaller maxContains", { type: "array", contains: text, maxContains: 1 }, { type: "array", contains: text, maxContains: 2 }],
  ["more dependencies", { type: "object", dependentRequired: { a: ["b", "c"] } }, { type: "object", dependentRequired: { a: ["c"] } }],
  ["tighter names", { type: "object", propertyNames: { maxLength: 3 } }, { type: "object", propertyNames: { maxLength: 4 } }],
  [
    "recursive schemas of the same shape",
    closed({ a: { $ref: "#" } }),
    { $ref: "#/$defs/A", $defs: { A: closed({ a: { $ref: "#/$defs/A" }, b: text }) } },
  ],
];

test.for(proven)("proven: %s", ([, part, whole]) => {
  expect(createAnalysis().includes(conjunctionOf(part), conjunctionOf(whole))).toBe(true);
});

const refuted: [fact: string, part: unknown, whole: unknown][] = [
  ["true isn't included in a type", true, { type: "string" }],
  ["a number isn't an integer", { type: "number" }, { type: "integer" }],
  ["a looser bound", { type: "number", minimum: 1 }, { type: "number", minimum: 2 }],
  ["an inclusive bound at the same value", { type: "number", minimum: 1 }, { type: "number", exclusiveMinimum: 1 }],
  ["no bound", { type: "number" }, { type: "number", maximum: 9 }],
  ["more values", { enum: ["a", "b"] }, { enum: ["a"] }],
  ["an additional property", closed({ a: text, b: text }), closed({ a: text })],
  ["an optional property that the other requires", closed({ a: text }), closed({ a: text }, ["a"])],
  ["an open object", { type: "object" }, closed({})],
  ["an array that may be longer", { type: "array" }, { type: "array", maxItems: 2 }],
  ["an array that may be shorter", { type: "array" }, { type: "array", minItems: 1 }],
  ["a string that may be shorter", { type: "string", minLength: 1 }, { type: "string", minLength: 2 }],
  ["a string that may be longer", { type: "string", maxLength: 3 }, { type: "string", maxLength: 2 }],
  ["no lower bound", { type: "number" }, { type: "number", minimum: 9 }],
  ["a looser upper bound", { type: "number", maximum: 2 }, { type: "number", maximum: 1 }],
  ["an inclusive upper bound at the same value", { type: "number", maximum: 1 }, { type: "number", exclusiveMaximum: 1 }],
  ["a multiple of less", { type: "number", multipleOf: 3 }, { type: "number", multipleOf: 6 }],
  ["no pattern", { type: "string" }, { type: "string", pattern: "a" }],
  ["a wider format", { type: "string", format: "uri-reference" }, { type: "string", format: "uri" }],
  ["another type", { type: "string" }, { type: "null" }],
  ["a greater maxContains", { type: "array", contains: text, maxContains: 2 }, { type: "array", contains: text, maxContains: 1 }],
  ["a smaller minContains", { type: "array", contains: text, minContains: 1 }, { type: "array", contains: text, minContains: 2 }],
  ["contains of more", { type: "array", contains: text }, { type: "array", contains: { enum: ["x"] } }],
  ["items of more", { type: "array", items: text }, { type: "array", items: { enum: ["x"] } }],
  ["a prefix of more", { type: "array", prefixItems: [{}, text] }, { type: "array", prefixItems: [{}, { enum: ["x"] }] }],
  ["items after a prefix", { type: "array", prefixItems: [text] }, { type: "array", prefixItems: [text], items: text }],
  ["a pattern of more", { type: "object", patternProperties: { "^x": {} } }, { type: "object", patternProperties: { "^x": text } }],
  ["names of more", { type: "object", propertyNames: { maxLength: 4 } }, { type: "object", propertyNames: { maxLength: 3 } }],
  ["another dependency", { type: "object", dependentRequired: { a: ["b"] } }, { type: "object", dependentRequired: { b: ["a"] } }],
  ["items that may repeat", { type: "array" }, { type: "array", uniqueItems: true }],
  ["a condition", { type: "string" }, { type: "string", not: { const: "x" } }],
  ["not of less", { type: "string", not: { enum: ["x"] } }, { type: "string", not: { enum: ["x", "y"] } }],
  ["a difference in a recursive schema", closed({ a: { $ref: "#" }, b: text }), closed({ a: { $ref: "#" }, b: { enum: ["x"] } })],
];

test.for(refuted)("not proven, because it is false: %s", ([, part, whole]) => {
  expect(createAnalysis().includes(conjunctionOf(part), conjunctionOf(whole))).toBe(false);
});

const undecided: [fact: string, part: unknown, whole: unknown][] = [
  ["a pattern that includes another", { type: "string", pattern: "^a+$" }, { type: "string", pattern: "^a" }],
  ["alternatives that cover a range together", { type: "number" }, { type: "number", anyOf: [{ minimum: 1 }, { maximum: 1 }] }],
];

test.for(undecided)("not proven, although it is true: %s", ([, part, whole]) => {
  expect(createAnalysis().includes(conjunctionOf(part), conjunctionOf(whole))).toBe(false);
});

test("a range of more integers than the limit isn't treated as a list", () => {
  const range = [{ type: "integer", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }] as const;
  expect(createAnalysis({ range: 3 }).includes(conjunctionOf(range[0]), conjunctionOf(range[1]))).toBe(true);
  expect(createAnalysis({ range: 2 }).includes(conjunctionOf(range[0]), conjunctionOf(range[1]))).toBe(false);
});

test("an assumption isn't cached as proven", () => {
  const analysis = createAnalysis();
  const [one, other] = [closed({ a: { $ref: "#" }, b: text }), closed({ a: { $ref: "#" }, b: { enum: ["x"] } })];
  const [part, whole] = [conjunctionOf(one), conjunctionOf(other)];
  const inner = [part, whole].map(([root]) => (root === undefined ? [] : [root.document.at("/properties/a")]));
  expect(analysis.includes(part, whole)).toBe(false);
  expect(analysis.includes(inner[0] ?? [], inner[1] ?? [])).toBe(false);
});

test("no payload refutes a proof", { timeout: 120_000 }, () => {
  let count = 0;
  fc.assert(
    fc.property(pairOfSchemas, fc.array(payloads, { maxLength: 20 }), ([one, other], some) => {
      const analysis = createAnalysis();
      const [part, whole] = [conjunctionOf(one), conjunctionOf(other)];
      if (!analysis.includes(part, whole)) return;
      count += 1;
      const [isPart, isWhole] = [validatorsOf(one)(""), validatorsOf(other)("")];
      const tried = [...analysis.samples(part), ...analysis.probes([part, whole]), ...some];
      expect(tried.filter((payload) => violationsBetween(isPart, isWhole, payload).length > 0)).toEqual([]);
    }),
    { numRuns: 150, seed: 1 },
  );
  expect(count).toBeGreaterThan(25);
});
