import { expect, test } from "vitest";
import { conjunctionOf, locationOf, pointersOf } from "../../test-support/conjunction-of.ts";
import { createAnalysis } from "../create-analysis.ts";
import type { Case } from "./case.ts";
import {
  additionalOf,
  definedProperties,
  isClosed,
  itemOf,
  layerOf,
  maxNamed,
  namedProperties,
  patternPropertyOf,
  propertyOf,
  propertyPatterns,
} from "./properties.ts";

const objectOf = (...schemas: readonly unknown[]): Case => {
  const one = createAnalysis()
    .casesOf(conjunctionOf(...schemas))
    .find(({ type }) => type === "object");
  if (one === undefined) throw new Error("The schemas must accept objects.");
  return one;
};

const closed = { properties: { a: {}, b: {} }, additionalProperties: false };
const mixed = {
  properties: { a: {} },
  patternProperties: { "^x-": {}, y$: {} },
  additionalProperties: { type: "string" },
  required: ["z"],
};

test("the names of a case are those that it defines and those that it requires", () => {
  expect(definedProperties(objectOf(mixed))).toEqual(["a"]);
  expect(namedProperties(objectOf(mixed))).toEqual(["a", "z"]);
  expect(propertyPatterns(objectOf(mixed))).toEqual(["^x-", "y$"]);
});

const properties: [fact: string, schemas: object[], name: string, pointers: string[]][] = [
  ["a defined property has its schema", [mixed], "a", ["/properties/a"]],
  ["a property that no schema defines is additional", [mixed], "q", ["/additionalProperties"]],
  ["a required property that isn't defined is additional", [mixed], "z", ["/additionalProperties"]],
  ["a property that matches a pattern has that schema", [mixed], "x-1", ["/patternProperties/^x-"]],
  ["a property that matches two patterns has both", [mixed], "x-y", ["/patternProperties/^x-", "/patternProperties/y$"]],
  ["in an open object it may be anything", [{ properties: { a: {} } }], "q", []],
  ["additionalProperties apply per schema", [{ properties: { a: {} } }, closed], "a", ["/properties/a", "/properties/a"]],
  ["a closed schema applies to what another defines", [{ properties: { c: {} } }, closed], "c", ["/properties/c", "/additionalProperties"]],
];

test.for(properties)("%s", ([, schemas, name, pointers]) => {
  expect(pointersOf(propertyOf(objectOf(...schemas), name))).toEqual(pointers);
});

test("a property has the schemas of the patterns that it matches, or those of additional properties", () => {
  const pointers = (...patterns: string[]): string[] => pointersOf(patternPropertyOf(objectOf(mixed, closed), patterns));
  expect(pointers("y$")).toEqual(["/patternProperties/y$", "/additionalProperties"]);
  expect(pointers("^x-", "y$")).toEqual(["/patternProperties/^x-", "/patternProperties/y$", "/additionalProperties"]);
  expect(pointers()).toEqual(["/additionalProperties", "/additionalProperties"]);
});

test("an object is closed if any schema closes it", () => {
  expect([closed, mixed, {}].map((schema) => isClosed(objectOf(schema)))).toEqual([true, false, false]);
  expect(isClosed(objectOf({}, closed))).toBe(true);
  expect(pointersOf(additionalOf(objectOf(mixed, closed)))).toEqual(["/additionalProperties", "/additionalProperties"]);
});

const counts: [fact: string, schemas: object[], most: number][] = [
  ["a closed object has at most the properties that it defines", [closed], 2],
  ["a property that is false doesn't count", [{ ...closed, properties: { a: {}, b: false } }], 1],
  ["a property that another schema forbids doesn't count", [closed, { ...closed, properties: { a: {} } }], 1],
  ["an open object has any number", [{ properties: { a: {} } }], Number.POSITIVE_INFINITY],
  ["patterns allow any number", [{ ...closed, patternProperties: { "^x-": {} } }], Number.POSITIVE_INFINITY],
];

test.for(counts)("%s", ([, schemas, most]) => {
  expect(maxNamed(objectOf(...schemas))).toBe(most);
});

test("a schema without constraints on properties has no layer", () => {
  expect([{}, { required: ["a"] }, { additionalProperties: true }, true].map((schema) => layerOf(locationOf(schema)))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(layerOf(locationOf({ additionalProperties: false }))?.additional?.schema).toBe(false);
});

test("an item beyond the prefix has the schema of the rest", () => {
  const [first, rest] = [conjunctionOf({ type: "string" }), conjunctionOf({ type: "null" })];
  expect([0, 1, 9].map((index) => itemOf({ prefix: [first], items: rest }, index))).toEqual([first, rest, rest]);
});
