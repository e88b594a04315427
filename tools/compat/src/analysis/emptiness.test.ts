import { expect, test } from "vitest";
import { conjunctionOf } from "../test-support/conjunction-of.ts";
import { createAnalysis } from "./create-analysis.ts";

const empty: [fact: string, ...schemas: unknown[]][] = [
  ["false", false],
  ["types that exclude each other", { type: "string" }, { type: "null" }],
  ["a minimum above the maximum", { type: "number", minimum: 2, maximum: 1 }],
  ["bounds that leave one value, which they exclude", { type: "number", minimum: 1, exclusiveMaximum: 1 }],
  ["no integer between the bounds", { type: "integer", minimum: 0.2, maximum: 0.8 }],
  ["a minimum length above the maximum", { type: "string", minLength: 2, maxLength: 1 }],
  ["listed values that don't meet the bounds", { enum: [1, 2], minimum: 3 }],
  ["an item that must exist and can't", { type: "array", items: false, minItems: 1 }],
  ["a property that is required and forbidden", { type: "object", required: ["a"], additionalProperties: false }],
  ["a required property whose schema is empty", { type: "object", required: ["a"], properties: { a: { type: "string", enum: [1] } } }],
  ["more properties than a closed object has", { type: "object", properties: { a: {} }, additionalProperties: false, minProperties: 2 }],
  ["a schema that requires itself without end", { type: "object", required: ["a"], properties: { a: { $ref: "#" } } }],
  ["alternatives that are all empty", { anyOf: [false, { type: "string", enum: [1] }] }],
];

test.for(empty)("nothing is accepted by %s", ([, ...schemas]) => {
  expect(createAnalysis().acceptsNothing(conjunctionOf(...schemas))).toBe(true);
});

const full: [fact: string, ...schemas: unknown[]][] = [
  ["no schema at all"],
  ["bounds that leave one value", { type: "number", minimum: 1, maximum: 1 }],
  ["items that can't exist, in an array that may be empty", { type: "array", items: false }],
  ["an optional property that can't exist", { type: "object", properties: { a: false } }],
  ["a schema that contains itself and may stop", { type: "object", properties: { a: { $ref: "#" } } }],
  ["a condition, which isn't looked into", { type: "string", not: { type: ["string"], minLength: 0 } }],
];

test.for(full)("something may be accepted by %s", ([, ...schemas]) => {
  expect(createAnalysis().acceptsNothing(conjunctionOf(...schemas))).toBe(false);
});
