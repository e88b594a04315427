import type { Json } from "@tools/contract/json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { schemas } from "../../test-support/arbitrary-schemas.ts";
import { conjunctionOf } from "../../test-support/conjunction-of.ts";
import { validatorsOf } from "../../versions/validators.ts";
import { accepts } from "../acceptance.ts";
import { createAnalysis } from "../create-analysis.ts";

const rows: [fact: string, schema: unknown, samples: Json[]][] = [
  ["listed values", { enum: ["a", 1] }, [1, "a"]],
  ["both bounds of a range", { type: "number", minimum: 3, maximum: 4 }, [3, 4]],
  ["a number between exclusive bounds", { type: "number", exclusiveMinimum: 3, exclusiveMaximum: 4 }, [3.5]],
  ["the only multiple in a range", { type: "number", multipleOf: 7, minimum: 10, maximum: 15 }, [14]],
  ["numbers below an upper bound", { type: "integer", maximum: -100 }, [-100, -108]],
  ["numbers above a lower bound", { type: "number", minimum: 7 }, [7, 8, 7.5, 107]],
  ["an empty array, although another is excluded", { type: "array", not: { const: [1] } }, [[]]],
  ["a string of the minimum length", { type: "string", minLength: 6 }, ["aaaaaa"]],
  ["a string of a format", { type: "string", format: "uuid" }, ["00000000-0000-4000-8000-000000000000"]],
  ["an empty array", { type: "array" }, [[]]],
  ["different items where they must differ", { type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true }, [["a", "b"]]],
  ["an array with what it must contain", { type: "array", contains: { const: "a" } }, [["a"]]],
  [
    "an object of its required properties",
    { type: "object", properties: { a: { const: 1 }, b: { const: 2 } }, required: ["a"] },
    [{ a: 1 }],
  ],
  [
    "the same with each other property",
    { type: "object", properties: { a: { const: 1 }, b: { const: 2 } }, required: ["a"] },
    [{ a: 1, b: 2 }],
  ],
  ["an open object with a property that it doesn't define", { type: "object", additionalProperties: { const: 1 } }, [{ added: 1 }]],
  ["the end of a recursive schema", { type: "object", properties: { a: { $ref: "#" } }, additionalProperties: false }, [{}, { a: {} }]],
];

test.for(rows)("samples contain %s", ([, schema, samples]) => {
  expect(createAnalysis().samples(conjunctionOf(schema))).toEqual(expect.arrayContaining(samples));
});

test("strings match a pattern", () => {
  const samples = createAnalysis().samples(conjunctionOf({ type: "string", pattern: "^[a-f]{3}-\\d$" }));
  expect(samples.length).toBeGreaterThan(2);
  for (const sample of samples) expect(sample).toMatch(/^[a-f]{3}-\d$/u);
});

const none: [fact: string, schema: unknown][] = [
  ["false", false],
  ["a required property that is forbidden", { type: "object", required: ["a"], additionalProperties: false }],
  ["a schema that requires itself without end", { type: "object", properties: { a: { $ref: "#" } }, required: ["a"] }],
];

test.for(none)("%s has no sample", ([, schema]) => {
  expect(createAnalysis().samples(conjunctionOf(schema))).toEqual([]);
});

test("a payload has at most as many levels as the limit", () => {
  const nested = conjunctionOf({ type: "array", items: { type: "array", items: { type: "array", items: { const: 1 } } }, minItems: 1 });
  expect(createAnalysis({ depth: 1 }).samples(nested)).toEqual([]);
  expect(createAnalysis({ depth: 4 }).samples(nested)).toContainEqual([[]]);
});

test("a sample is valid, unless a condition decides", () => {
  let count = 0;
  fc.assert(
    fc.property(schemas, (schema) => {
      const analysis = createAnalysis();
      const conjunction = conjunctionOf(schema);
      const validator = validatorsOf(schema)("");
      for (const sample of analysis.samples(conjunction)) {
        if (accepts(analysis, conjunction, sample) !== true) continue;
        count += 1;
        expect([sample, validator.violations(sample)]).toEqual([sample, []]);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(count).toBeGreaterThan(100);
});
