import { expect, test } from "vitest";
import { locationOf } from "../../test-support/conjunction-of.ts";
import { unevaluatedLayer } from "./unevaluated-layer.ts";

const rows: [fact: string, schema: object, names: string[] | undefined][] = [
  ["a schema's own properties", { properties: { a: {} } }, ["a"]],
  ["properties in its allOf", { properties: { a: {} }, allOf: [{ properties: { b: {} } }] }, ["a", "b"]],
  ["properties behind its $ref", { $defs: { A: { properties: { c: {} } } }, $ref: "#/$defs/A" }, ["c"]],
  ["all of them, if any schema describes the additional ones", { properties: { a: {} }, additionalProperties: { type: "string" } }, []],
  ["nothing certain with if", { if: { properties: { a: {} } } }, undefined],
  ["all of them, if an inner schema says what becomes of the others", { allOf: [{ unevaluatedProperties: true }] }, []],
  ["nothing certain with anyOf", { anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }, undefined],
  ["nothing certain with oneOf", { oneOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { const: 2 } } }] }, undefined],
];

test.for(rows)("unevaluatedProperties leaves %s: %j", ([, schema, names]) => {
  const location = locationOf({ ...schema, unevaluatedProperties: false });
  const layer = unevaluatedLayer(location);
  expect(layer && [...layer.properties.keys()]).toEqual(names);
});

test("the rest has the schema of unevaluatedProperties, unless additional properties are evaluated", () => {
  const restOf = (schema: object): unknown => {
    const location = locationOf({ ...schema, unevaluatedProperties: false });
    return unevaluatedLayer(location)?.additional?.pointer;
  };
  expect(restOf({})).toBe("/unevaluatedProperties");
  expect(restOf({ additionalProperties: true })).toBeUndefined();
});

test("properties next to the schema in an allOf aren't evaluated by it", () => {
  const root = locationOf({ allOf: [{ unevaluatedProperties: false }, { properties: { a: {} } }] });
  const location = root.document.at("/allOf/0");
  expect([...(unevaluatedLayer(location)?.properties.keys() ?? [])]).toEqual([]);
});
