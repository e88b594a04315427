import { isObject, type Json } from "@tools/contract/json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { schemas } from "../test-support/arbitrary-schemas.ts";
import { locationOf } from "../test-support/conjunction-of.ts";
import { createAnalysis } from "./create-analysis.ts";

/** A ring of definitions, the last of which has another type, entered at the given one. */
const ring = (length: number, first: number, type: string): unknown => ({
  $ref: `#/$defs/D${first}`,
  $defs: Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `D${index}`,
      { type: index === length - 1 ? type : "object", properties: { a: { $ref: `#/$defs/D${(index + 1) % length}` } } },
    ]),
  ),
});

const equal: [fact: string, one: unknown, other: unknown][] = [
  ["the order of keywords doesn't matter", { minimum: 1, maximum: 2 }, { maximum: 2, minimum: 1 }],
  ["annotations don't matter", { minimum: 1 }, { minimum: 1, title: "A", "x-unit": "bytes", default: 3 }],
  [
    "the order of types, values and required properties doesn't matter",
    { type: ["null", "string"], enum: [1, 2], required: ["a", "b"] },
    { type: ["string", "null"], enum: [2, 1], required: ["b", "a"] },
  ],
  ["a type is a list of one", { type: "string" }, { type: ["string"] }],
  ["the order of properties doesn't matter", { properties: { a: {}, b: true } }, { properties: { b: true, a: {} } }],
  ["the order of alternatives doesn't matter", { anyOf: [{ minimum: 1 }, { minimum: 2 }] }, { anyOf: [{ minimum: 2 }, { minimum: 1 }] }],
  ["a bare $ref is what it refers to", { minimum: 1 }, { $ref: "#/$defs/A", $defs: { A: { minimum: 1 } } }],
  [
    "the place of a definition doesn't matter",
    { items: { $ref: "#/$defs/A" }, $defs: { A: { minimum: 1 } } },
    { items: { $ref: "#/$defs/B" }, $defs: { B: { minimum: 1 }, C: {} } },
  ],
  [
    "recursive schemas of the same shape are the same",
    { $ref: "#/$defs/A", $defs: { A: { properties: { a: { $ref: "#/$defs/A" } } } } },
    { $ref: "#/$defs/B", $defs: { B: { properties: { a: { $ref: "#/$defs/B" } } } } },
  ],
];

test.for(equal)("%s", ([, one, other]) => {
  const analysis = createAnalysis();
  expect(analysis.textOf(locationOf(one))).toBe(analysis.textOf(locationOf(other)));
});

const different: [fact: string, one: unknown, other: unknown][] = [
  ["a value matters", { minimum: 1 }, { minimum: 2 }],
  ["true and an empty schema are written differently", true, {}],
  ["an open enum isn't a closed one", { enum: [1] }, { enum: [1], "x-open-enum": true }],
  ["the order of prefixItems matters", { prefixItems: [{ minimum: 1 }, {}] }, { prefixItems: [{}, { minimum: 1 }] }],
  ["the name of a property matters", { properties: { a: {} } }, { properties: { b: {} } }],
  ["a difference after 40 references matters", ring(40, 0, "object"), ring(40, 0, "array")],
  ["the distance of a difference matters", ring(40, 0, "array"), ring(40, 1, "array")],
  ["the number of steps in which a difference recurs matters", ring(40, 0, "array"), ring(41, 1, "array")],
  ["cycles of more schemas than can be told apart are like no other", ring(300, 0, "array"), ring(300, 0, "array")],
  ["a $ref with siblings isn't what it refers to", { minimum: 1 }, { $ref: "#/$defs/A", maximum: 3, $defs: { A: { minimum: 1 } } }],
];

test.for(different)("%s", ([, one, other]) => {
  const analysis = createAnalysis();
  expect(analysis.textOf(locationOf(one))).not.toBe(analysis.textOf(locationOf(other)));
});

test("the text of a recursive schema is short, and has an end", () => {
  expect(createAnalysis().textOf(locationOf({ properties: { a: { $ref: "#" }, b: { items: { $ref: "#" } } } }))).toMatch(/^#\d+$/u);
});

test("the text of a schema stays the same when its keywords are reordered", () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      const analysis = createAnalysis();
      expect(analysis.textOf(locationOf(reversed(schema)))).toBe(analysis.textOf(locationOf(schema)));
    }),
    { numRuns: 100, seed: 1 },
  );
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
