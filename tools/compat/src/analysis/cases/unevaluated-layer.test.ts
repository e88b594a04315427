import { expect, test } from "vitest";
import { locationOf } from "../../test-support/conjunction-of.ts";
import { partsOf } from "../conjunction.ts";
import { createAnalysis } from "../create-analysis.ts";
import { unevaluatedLayer } from "./unevaluated-layer.ts";

const rows: [fact: string, schema: object, names: string[] | undefined][] = [
  ["a schema's own properties", { properties: { a: {} } }, ["a"]],
  ["properties in its allOf", { properties: { a: {} }, allOf: [{ properties: { b: {} } }] }, ["a", "b"]],
  ["properties behind its $ref", { $defs: { A: { properties: { c: {} } } }, $ref: "#/$defs/A" }, ["c"]],
  ["all of them, if any schema describes the additional ones", { properties: { a: {} }, additionalProperties: { type: "string" } }, []],
  ["nothing certain with if", { if: { properties: { a: {} } } }, undefined],
  ["nothing certain with anyOf of overlapping alternatives", { anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }, undefined],
];

test.for(rows)("unevaluatedProperties leaves %s: %j", ([, schema, names]) => {
  const location = locationOf({ ...schema, unevaluatedProperties: false });
  const layer = unevaluatedLayer(createAnalysis(), location, partsOf([location]));
  expect(layer && [...layer.properties.keys()]).toEqual(names);
});

test("the rest has the schema of unevaluatedProperties, unless additional properties are evaluated", () => {
  const analysis = createAnalysis();
  const restOf = (schema: object): unknown => {
    const location = locationOf({ ...schema, unevaluatedProperties: false });
    return unevaluatedLayer(analysis, location, partsOf([location]))?.additional?.pointer;
  };
  expect(restOf({})).toBe("/unevaluatedProperties");
  expect(restOf({ additionalProperties: true })).toBeUndefined();
});

test("properties next to the schema in an allOf aren't evaluated by it", () => {
  const root = locationOf({ allOf: [{ unevaluatedProperties: false }, { properties: { a: {} } }] });
  const location = root.document.at("/allOf/0");
  expect([...(unevaluatedLayer(createAnalysis(), location, partsOf([root]))?.properties.keys() ?? [])]).toEqual([]);
});
