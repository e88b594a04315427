import type { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { stockAjv } from "../ajv.ts";
import type { Json, JsonObject } from "../json.ts";
import { a, contractOf, type Files, object } from "../testing/contract-of.ts";
import { resolverOf } from "./resolver.ts";
import { tolerantId, tolerantSchema } from "./tolerant.ts";

/** Stock Ajv in strict mode, which rejects unknown keywords. */
const stock = (): Ajv2020 => {
  const ajv = stockAjv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, validateFormats: true });
  for (const annotation of ["x-unit", "x-open-enum", "x-enumDescriptions", "x-enumNames", "x-known-values", "x-name"])
    ajv.addKeyword(annotation);
  return ajv;
};

/** Validates against the tolerant schema of `thing` with stock Ajv. */
async function tolerates(files: Files): Promise<(value: Json) => boolean> {
  const contract = await contractOf(files);
  const ajv = stock();
  for (const model of contract.models) ajv.addSchema(tolerantSchema(model, resolverOf(contract)));
  return (value) => ajv.validate(tolerantId("thing"), value) === true;
}

const fields = object(
  {
    name: a("string", { minLength: 1, maxLength: 3 }),
    size: a("integer", { minimum: 1 }),
    page: a("string", { format: "uri" }),
    code: a("string", { pattern: "^a" }),
    open: a("string", { enum: ["x"], "x-open-enum": true }),
    closed: a("string", { enum: ["x"] }),
    fixed: { description: "One.", const: 1 },
    must: a("boolean"),
    maybe: a(["string", "null"]),
    list: a("array", { items: a("string"), minItems: 1, maxItems: 2, uniqueItems: true }),
    inner: object({ deep: a("number", { maximum: 1 }) }, { required: ["deep"] }),
    map: a("object", { additionalProperties: a("integer", { minimum: 0 }) }),
  },
  { required: ["must"] },
);

describe("a reader", async () => {
  const accepts = await tolerates({ thing: fields });
  const payload = (rest: JsonObject): JsonObject => ({ must: true, ...rest });

  test.for<[string, JsonObject]>([
    ["an unknown property", { other: 1 }],
    ["null in an unknown property", { other: null }],
    ["an unknown property at depth", { inner: { deep: 0, other: {} } }],
    ["a string above its maximum length", { name: "four" }],
    ["a string below its minimum length", { name: "" }],
    ["a number below its minimum", { size: 0 }],
    ["a whole number written as 2.0", { size: 2.0 }],
    ["a number above its maximum, at depth", { inner: { deep: 2 } }],
    ["a string in another format", { page: "not a uri" }],
    ["a string that doesn't match its pattern", { code: "b" }],
    ["an unknown value of an open enum", { open: "y" }],
    ["too few items", { list: [] }],
    ["too many items, and a repeated one", { list: ["a", "a", "b"] }],
    ["null for an optional string", { name: null }],
    ["null for an optional open enum", { open: null }],
    ["null for an optional closed enum", { closed: null }],
    ["null for an optional const", { fixed: null }],
    ["null for an optional array", { list: null }],
    ["null for an optional object", { inner: null }],
    ["null where it is declared", { maybe: null }],
    ["null in a map", { map: { a: null } }],
    ["a value of a map below its minimum", { map: { a: -1 } }],
  ])("accepts %s", ([, rest]) => {
    expect(accepts(payload(rest))).toBe(true);
  });

  test.for<[string, Json]>([
    ["a value that isn't an object", "thing"],
    ["an array instead of an object", []],
    ["a missing required property", {}],
    ["null for a required property", { must: null }],
    ["another type", payload({ name: 1 })],
    ["a fraction instead of an integer", payload({ size: 1.5 })],
    ["another type for an open enum", payload({ open: 1 })],
    ["an unknown value of a closed enum", payload({ closed: "y" })],
    ["a value other than the const", payload({ fixed: 2 })],
    ["null as an item of an array", payload({ list: [null] })],
    ["a missing required property at depth", payload({ inner: {} })],
    ["null for a required property at depth", payload({ inner: { deep: null } })],
    ["another type in a map", payload({ map: { a: "1" } })],
  ])("rejects %s", ([, value]) => {
    expect(accepts(value)).toBe(false);
  });
});

test("a property that is required next to a $ref can't be null", async () => {
  const accepts = await tolerates({
    base: object({ id: a("string") }),
    thing: { description: "It.", $ref: "base.schema.json", required: ["id"] },
  });
  expect([{ id: "a" }, { id: "a", other: 1 }, { id: null }, {}].map(accepts)).toEqual([true, true, false, false]);
});

test("the types of every part of an allOf are checked", async () => {
  const part = (name: string, type: string): JsonObject => object({ [name]: a(type) }, { additionalProperties: true, required: [name] });
  const accepts = await tolerates({ thing: { description: "It.", allOf: [part("x", "string"), part("y", "boolean")] } });
  expect([{ x: "", y: true }, { x: "" }, { x: "", y: "" }, { x: 1, y: true }].map(accepts)).toEqual([true, false, false, false]);
});

test("a closed part doesn't forbid the properties of another part", async () => {
  const accepts = await tolerates({
    thing: {
      ...object({ own: a("string") }, { additionalProperties: a("string") }),
      allOf: [object({ n: a(["string", "number"]) }, { additionalProperties: true })],
    },
  });
  expect([{ n: "a" }, { n: 1 }, { other: "a" }, { other: 1 }, { other: null }].map(accepts)).toEqual([true, false, true, false, true]);
});

test("readOnly, writeOnly and the keywords of other vendors are kept at every depth", async () => {
  const foreign = { readOnly: true, writeOnly: false, "x-acme-ui": { $ref: "#/nope" } };
  const contract = await contractOf({ thing: object({ list: a("array", { items: a("boolean", foreign), ...foreign }) }, foreign) });
  const [model] = contract.models;
  expect(model && tolerantSchema(model, resolverOf(contract))).toMatchObject({
    ...foreign,
    properties: { list: { ...foreign, items: foreign } },
  });
});
