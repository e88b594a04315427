import type { Json } from "@tools/contract/json";
import { expect, test } from "vitest";
import { conjunctionOf } from "../../test-support/conjunction-of.ts";
import { createAnalysis } from "../create-analysis.ts";
import { propertyProbes } from "./probes.ts";

const closed = (properties: object, required: string[] = []): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const rows: [fact: string, schema: unknown, probes: Json[]][] = [
  ["values on both sides of a bound", { type: "integer", minimum: 5 }, [4, 5, 6, 4.5, 5.5]],
  ["values on and off a multiple", { type: "number", multipleOf: 4 }, [4, 2]],
  ["strings on both sides of a length", { type: "string", maxLength: 4 }, ["aaa", "aaaa", "aaaaa"]],
  ["a string next to a listed one", { enum: ["live"] }, ["live", "livex"]],
  ["values of every type", { type: "string" }, [null, true, 0, "", [], {}]],
  ["a property less, and a property more", closed({ a: { const: 1 } }, ["a"]), [{}, { a: 1, added: null }]],
  ["an unexpected value in a property", closed({ a: { const: 1 } }, ["a"]), [{ a: null }, { a: "a" }]],
  ["arrays on both sides of a size", { type: "array", items: { const: 1 }, maxItems: 2 }, [[1], [1, 1], [1, 1, 1]]],
  ["an unexpected item", { type: "array", items: { const: 1 } }, [[null], ["a"]]],
  ["equal items", { type: "array", items: { enum: ["a", "b"] }, uniqueItems: true }, [["a", "a"]]],
  ["what a condition excludes", { type: "string", not: { const: "secret" } }, ["secret"]],
  ["what an array must contain, several times", { type: "array", contains: { const: 7 } }, [[7], [7, 7], [7, 7, 7]]],
  [
    "an item just outside of what an array must contain",
    { type: "array", contains: { type: "integer", minimum: 5 } },
    [[4], [4.5], [6, 6]],
  ],
  ["a property with a name that is excluded", { type: "object", propertyNames: { maxLength: 2 } }, [{ aaa: null }]],
];

test.for(rows)("probes contain %s", ([, schema, probes]) => {
  expect(createAnalysis().probes([conjunctionOf(schema)])).toEqual(expect.arrayContaining(probes));
});

test("probes of several schemas are about each of them", () => {
  const probes = createAnalysis().probes([conjunctionOf({ const: "before" }), conjunctionOf({ const: "after" })]);
  expect(probes).toEqual(expect.arrayContaining(["before", "after"]));
});

test("probes have unexpected values only down to the given depth", () => {
  const schema = conjunctionOf(closed({ a: closed({ b: { const: 1 } }, ["b"]) }, ["a"]));
  expect(createAnalysis().probes([schema], 0)).not.toContainEqual({ a: { b: null } });
  expect(createAnalysis().probes([schema], 1)).not.toContainEqual({ a: { b: null } });
  expect(createAnalysis().probes([schema], 2)).toContainEqual({ a: { b: null } });
});

test("probes of a property are objects with and without it", () => {
  const probes = propertyProbes(createAnalysis(), [conjunctionOf(closed({ a: { const: 1 }, b: { const: 2 } }, ["a"]))], "a");
  expect(probes).toEqual(expect.arrayContaining([{}, { a: 1 }, { a: null }]));
});
