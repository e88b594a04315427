import { expect, test } from "vitest";
import { conjunctionOf } from "../../test-support/conjunction-of.ts";
import type { Limits } from "../analysis.ts";
import { createAnalysis } from "../create-analysis.ts";
import { valueTypes } from "../value-type.ts";
import type { Case } from "./case.ts";

/** The facets of a case that restrict it. */
function facetsOf({ type, values, isOpen, integer, lower, upper, patterns, conditions, required }: Case): object {
  return {
    type,
    ...(values === undefined || type === "null" || values.length === 2 ? {} : { values }),
    ...(isOpen ? { isOpen } : {}),
    ...(integer ? { integer } : {}),
    ...(lower === undefined ? {} : { lower: lower.value }),
    ...(upper === undefined ? {} : { upper: upper.value }),
    ...(patterns.length === 0 ? {} : { patterns }),
    ...(required.length === 0 ? {} : { required }),
    ...(conditions.size === 0 ? {} : { conditions: [...conditions.values()].map(({ keyword }) => keyword) }),
  };
}

const facets = (schemas: readonly unknown[], limits: Partial<Limits> = {}): object[] =>
  createAnalysis(limits)
    .casesOf(conjunctionOf(...schemas))
    .map(facetsOf);

const rows: [fact: string, schema: unknown, cases: object[]][] = [
  ["true accepts every type", true, valueTypes.map((type) => ({ type }))],
  ["an empty schema accepts every type", {}, valueTypes.map((type) => ({ type }))],
  ["false accepts nothing", false, []],
  ["an integer is a number", { type: "integer" }, [{ type: "number", integer: true }]],
  ["integer and number together are a number", { type: ["integer", "number"] }, [{ type: "number" }]],
  ["each type of a list is a case", { type: ["string", "null"] }, [{ type: "null" }, { type: "string" }]],
  ["a bound has no effect on another type", { type: "string", minimum: 3 }, [{ type: "string" }]],
  [
    "the values of an enum are split by type",
    { enum: ["a", 1, "b", "c", null] },
    [{ type: "null" }, { type: "number", values: [1] }, { type: "string", values: ["a", "b", "c"] }],
  ],
  ["a const is an enum of one", { const: { a: 1 } }, [{ type: "object", values: [{ a: 1 }] }]],
  ["a const and an enum leave what both list", { enum: [1, 2], const: 2 }, [{ type: "number", values: [2] }]],
  ["a const outside of the enum leaves nothing", { enum: [1, 2], const: 3 }, []],
  ["listed values that don't meet the bounds are dropped", { enum: [1, 5, 9], minimum: 4, maximum: 6 }, [{ type: "number", values: [5] }]],
  ["an open enum is open", { enum: ["a"], "x-open-enum": true }, [{ type: "string", values: ["a"], isOpen: true }]],
  [
    "an open enum that meets a closed one is closed",
    { enum: ["a", "b", "c"], "x-open-enum": true, allOf: [{ enum: ["a"] }] },
    [{ type: "string", values: ["a"] }],
  ],
  [
    "$ref and allOf add what they assert",
    { $defs: { A: { type: "number", minimum: 1 } }, $ref: "#/$defs/A", allOf: [{ maximum: 5 }] },
    [{ type: "number", lower: 1, upper: 5 }],
  ],
  ["types that exclude each other leave nothing", { type: "string", allOf: [{ type: "number" }] }, []],
  ["not: {} leaves nothing", { type: "string", not: {} }, []],
  ["not: true leaves nothing", { type: "string", not: true }, []],
  ["not: false has no effect", { type: "string", not: false }, [{ type: "string" }]],
  ["not of a type leaves the others", { type: ["string", "null"], not: { type: "null" } }, [{ type: "string", conditions: ["not"] }]],
  ["not of anything else is a condition", { type: "string", not: { const: "x" } }, [{ type: "string", conditions: ["not"] }]],
  [
    "then and else are conditions, unless they are true",
    JSON.parse('{"type":"string","if":{"const":"x"},"then":true,"else":{"minLength":3}}'),
    [{ type: "string", conditions: ["else"] }],
  ],
  [
    "each alternative of anyOf is a case",
    { type: "number", anyOf: [{ minimum: 5 }, { maximum: 1 }] },
    [
      { type: "number", lower: 5 },
      { type: "number", upper: 1 },
    ],
  ],
  ["equal alternatives are one case", { type: "number", anyOf: [{ minimum: 5 }, { minimum: 5 }] }, [{ type: "number", lower: 5 }]],
  [
    "alternatives that list their values are one case",
    { anyOf: [{ const: "a" }, { enum: ["b", "a"] }, { const: "c" }] },
    [{ type: "string", values: ["a", "b", "c"] }],
  ],
  [
    "the alternatives of two anyOf are combined",
    { type: "string", allOf: [{ anyOf: [{ pattern: "a" }, { pattern: "b" }] }, { anyOf: [{ pattern: "c" }, { pattern: "d" }] }] },
    [
      ["a", "c"],
      ["a", "d"],
      ["b", "c"],
      ["b", "d"],
    ].map((patterns) => ({ type: "string", patterns })),
  ],
  ["oneOf of exclusive alternatives is anyOf", { oneOf: [{ type: "string" }, { type: "null" }] }, [{ type: "null" }, { type: "string" }]],
  [
    "oneOf of alternatives that overlap is a condition, too",
    { type: "string", oneOf: [{ pattern: "a" }, { pattern: "b" }] },
    [
      { type: "string", patterns: ["a"], conditions: ["oneOf"] },
      { type: "string", patterns: ["b"], conditions: ["oneOf"] },
    ],
  ],
  [
    "a recursive schema has an end",
    { type: "object", properties: { a: { $ref: "#" } }, required: ["a"] },
    [{ type: "object", required: ["a"] }],
  ],
];

test.for(rows)("%s", ([, schema, cases]) => {
  expect(facets([schema])).toEqual(cases);
});

test("schemas of several documents are one conjunction", () => {
  expect(facets([{ type: "number", minimum: 1 }, { maximum: 5 }])).toEqual([{ type: "number", lower: 1, upper: 5 }]);
});

test("a schema that is given twice counts once", () => {
  const [location] = conjunctionOf({ anyOf: [{ type: "string" }, { type: "null" }] });
  expect(
    location &&
      createAnalysis()
        .casesOf([location, location])
        .map(({ type }) => type),
  ).toEqual(["null", "string"]);
});

const many = { type: "number", anyOf: [{ minimum: 5 }, { maximum: 1 }, { multipleOf: 2 }] };

test("more alternatives than the limit are a condition", () => {
  expect(facets([many], { alternatives: 2 })).toEqual([{ type: "number", conditions: ["anyOf"] }]);
  expect(facets([many], { alternatives: 3 })).toHaveLength(3);
});

test("more choices than the limit are conditions", () => {
  const choices = [many, { anyOf: [{ multipleOf: 3 }, { multipleOf: 5 }] }];
  expect(facets(choices, { cases: 6 })).toHaveLength(6);
  expect(facets(choices, { cases: 3 })).toEqual([
    { type: "number", lower: 5, conditions: ["anyOf"] },
    { type: "number", upper: 1, conditions: ["anyOf"] },
    { type: "number", integer: true, conditions: ["anyOf"] },
  ]);
});

test("cases are worked out once", () => {
  const analysis = createAnalysis();
  const conjunction = conjunctionOf({ type: "string" });
  expect(analysis.casesOf(conjunction)).toBe(analysis.casesOf([...conjunction]));
});
