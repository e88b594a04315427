import { expect, test } from "vitest";
import { conjunctionOf, pointersOf } from "../../../test-support/conjunction-of.ts";
import { createAnalysis } from "../../create-analysis.ts";
import type { ValueType } from "../../value-type.ts";
import type { Case } from "../case.ts";

const caseOf = (type: ValueType, ...schemas: readonly unknown[]): Case => {
  const [one, ...others] = createAnalysis()
    .casesOf(conjunctionOf(...schemas))
    .filter((each) => each.type === type);
  if (one === undefined || others.length > 0) throw new Error("The schemas must have one case of the type.");
  return one;
};

const bound = (value: number, exclusive = false): object => ({ value, exclusive });

const numbers: [fact: string, schemas: unknown[], facets: Partial<Record<keyof Case, unknown>>][] = [
  ["a minimum is an inclusive bound", [{ minimum: 1 }], { lower: bound(1), upper: undefined }],
  ["exclusiveMaximum is an exclusive bound", [{ exclusiveMaximum: 1 }], { upper: bound(1, true) }],
  ["the tightest bound counts", [{ minimum: 1 }, { minimum: 3 }, { minimum: 2 }], { lower: bound(3) }],
  ["at the same value the exclusive bound counts", [{ maximum: 3, exclusiveMaximum: 3 }], { upper: bound(3, true) }],
  ["multiples are collected", [{ multipleOf: 0.5 }, { multipleOf: 0.2 }, { multipleOf: 0.5 }], { multiples: [0.2, 0.5] }],
  ["int32 is an integer in its range", [{ format: "int32" }], { integer: true, lower: bound(-(2 ** 31)), upper: bound(2 ** 31 - 1) }],
  ["int64 is an integer without bounds", [{ format: "int64" }], { integer: true, lower: undefined, upper: undefined }],
  ["double restricts nothing", [{ format: "double" }], { integer: false, formats: [] }],
];

test.for(numbers)("%s", ([, schemas, facets]) => {
  expect(caseOf("number", ...schemas)).toMatchObject(facets);
});

const strings: [fact: string, schemas: unknown[], facets: Partial<Record<keyof Case, unknown>>][] = [
  ["lengths are sizes", [{ minLength: 1, maxLength: 3 }], { minSize: 1, maxSize: 3, size: { min: 1, max: 3 } }],
  [
    "the tightest lengths count",
    [
      { minLength: 1, maxLength: 3 },
      { minLength: 2, maxLength: 9 },
    ],
    { minSize: 2, maxSize: 3 },
  ],
  ["patterns are sorted, each once", [{ pattern: "b" }, { pattern: "a" }, { pattern: "b" }], { patterns: ["a", "b"] }],
  ["an empty pattern restricts nothing", [{ pattern: "" }], { patterns: [] }],
  ["a known format is asserted", [{ format: "uri" }], { formats: ["uri"] }],
  ["an unknown format restricts nothing", [{ format: "color" }], { formats: [] }],
  ["a format that accepts every string restricts nothing", [{ format: "password" }], { formats: [] }],
];

test.for(strings)("%s", ([, schemas, facets]) => {
  expect(caseOf("string", ...schemas)).toMatchObject(facets);
});

const conditionsOf = (one: Case): string[] =>
  [...one.conditions.values()].map(({ keyword, name, qualifier }) => [keyword, name, qualifier].filter((part) => part !== "").join(" "));

test("items apply beyond the prefix of their own schema", () => {
  const one = caseOf("array", { prefixItems: [{ type: "string" }], items: { type: "null" } }, { items: {} });
  expect(one.prefix.map(pointersOf)).toEqual([["/prefixItems/0", "/items"]]);
  expect(pointersOf(one.items)).toEqual(["/items", "/items"]);
});

test("a longer prefix meets the items of another schema", () => {
  const one = caseOf("array", { items: true }, { prefixItems: [{}, {}] });
  expect(one.prefix.map(pointersOf)).toEqual([
    ["/items", "/prefixItems/0"],
    ["/items", "/prefixItems/1"],
  ]);
});

const arrays: [fact: string, schema: object, conditions: string[]][] = [
  ["contains requires one item", { contains: {} }, ["contains at least 1"]],
  ["minContains: 0 requires none", { contains: {}, minContains: 0 }, []],
  [
    "maxContains is a condition of its own",
    { contains: {}, minContains: 2, maxContains: 3 },
    ["contains at most 3", "contains at least 2"],
  ],
  ["minContains without contains has no effect", { minContains: 2 }, []],
  ["unevaluatedItems: true has no effect", { unevaluatedItems: true }, []],
];

test.for(arrays)("%s", ([, schema, conditions]) => {
  expect(conditionsOf(caseOf("array", schema))).toEqual(conditions);
});

const objects: [fact: string, schema: object, conditions: string[]][] = [
  ["each dependency is a condition", { dependentRequired: { a: ["b", "c"] } }, ["dependentRequired a, b", "dependentRequired a, c"]],
  ["a dependent schema is a condition, by its property", { dependentSchemas: { a: {} } }, ['dependentSchemas "a"']],
  ["propertyNames: true has no effect", { propertyNames: true }, []],
  ["unevaluatedProperties: true has no effect", { unevaluatedProperties: true }, []],
  ["propertyNames is a condition", { propertyNames: { maxLength: 3 } }, ["propertyNames"]],
];

test("unevaluatedProperties: true adds no layer", () => {
  expect(caseOf("object", { unevaluatedProperties: true }).layers).toEqual([]);
  expect(caseOf("object", { unevaluatedProperties: { type: "string" } }).layers).toHaveLength(1);
});

test.for(objects)("%s", ([, schema, conditions]) => {
  expect(conditionsOf(caseOf("object", schema))).toEqual(conditions);
});
