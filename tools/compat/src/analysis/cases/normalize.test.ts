import { expect, test } from "vitest";
import { conjunctionOf } from "../../test-support/conjunction-of.ts";
import { createAnalysis } from "../create-analysis.ts";
import type { Case } from "./case.ts";

const infinity = Number.POSITIVE_INFINITY;
const closed = { type: "object", properties: { a: {}, b: {} }, additionalProperties: false };

const rows: [fact: string, schema: object, facets: Partial<Record<keyof Case, unknown>>][] = [
  [
    "exclusive bounds of integers become inclusive",
    { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9 },
    { lower: at(1), upper: at(8) },
  ],
  ["bounds of integers are rounded inwards", { type: "integer", minimum: 0.5, maximum: 8.5 }, { lower: at(1), upper: at(8) }],
  [
    "exclusive bounds between integers are rounded",
    { type: "integer", exclusiveMinimum: 0.5, exclusiveMaximum: 8.5 },
    { lower: at(1), upper: at(8) },
  ],
  ["bounds of numbers stay as they are", { type: "number", exclusiveMinimum: 0.5 }, { lower: { value: 0.5, exclusive: true } }],
  ["multiples of an integer are integers", { type: "number", multipleOf: 2 }, { integer: true, multiples: [2] }],
  ["a multiple of 1 is implied by integer", { type: "number", multipleOf: 1 }, { integer: true, multiples: [] }],
  ["a multiple of 0.5 is implied by integer", { type: "integer", multipleOf: 0.5 }, { multiples: [] }],
  ["a multiple of 0.3 isn't", { type: "integer", multipleOf: 0.3 }, { multiples: [0.3] }],
  ["no items make an array empty", { type: "array", items: false }, { maxSize: 0, size: { min: 0, max: 0 } }],
  ["items: false ends an array after its prefix", { type: "array", prefixItems: [{}, {}], items: false }, { maxSize: 2 }],
  [
    "a prefix that is false ends an array there",
    { type: "array", prefixItems: [{}, false, {}] },
    { maxSize: 1, prefix: [[expect.anything()]] },
  ],
  ["an array of at most one item is unique", { type: "array", maxItems: 1, uniqueItems: true }, { unique: false }],
  ["minProperties is implied by as many required properties", { ...closed, required: ["a"], minProperties: 1 }, { minSize: 0 }],
  ["minProperties above that stays", { ...closed, required: ["a"], minProperties: 2 }, { minSize: 2, size: { min: 2, max: 2 } }],
  [
    "maxProperties is implied by as many defined properties",
    { ...closed, maxProperties: 2 },
    { maxSize: infinity, size: { min: 0, max: 2 } },
  ],
  ["required properties are a size", { ...closed, required: ["b", "a"] }, { required: ["a", "b"], size: { min: 2, max: 2 } }],
  ["bounds of listed values are dropped", { enum: [1, 2], minimum: 1 }, { values: [1, 2], lower: undefined }],
  ["a condition that decides about each of them is dropped, too", { enum: ["ab", "xyz"], not: { pattern: "x" } }, { values: ["ab"] }],
  ["bounds of listed values stay with a condition that doesn't", { enum: [[1]], minItems: 1, contains: {} }, { values: [[1]], minSize: 1 }],
];

function at(value: number): object {
  return { value, exclusive: false };
}

test.for(rows)("%s", ([, schema, facets]) => {
  const cases = createAnalysis().casesOf(conjunctionOf(schema));
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject(facets);
});
