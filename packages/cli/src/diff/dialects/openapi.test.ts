import { compare } from "@tools/compat";
import type { JsonObject } from "@tools/contract/json";
import { expect, test } from "vitest";
import { inCurrentDialect } from "./current-dialect.ts";

const converted = (openapi: string, schemas: JsonObject): unknown => {
  const { $defs } = inCurrentDialect({ openapi, info: {}, paths: {}, components: { schemas } }, "api.yaml") as JsonObject;
  return $defs;
};

test.for<[fact: string, openapi: string, schema: JsonObject, definition: JsonObject]>([
  ["a nullable type", "3.0.3", { type: "string", nullable: true }, { type: ["string", "null"] }],
  ["a nullable schema without a type, which means nothing", "3.0.3", { nullable: true, minLength: 1 }, { minLength: 1 }],
  ["a type that isn't nullable", "3.0.3", { type: "string", nullable: false }, { type: "string" }],
  ["an exclusive bound", "3.0.3", { type: "integer", minimum: 0, exclusiveMinimum: true }, { type: "integer", exclusiveMinimum: 0 }],
  ["an example", "3.0.3", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
  ["an example next to examples", "3.1.0", { example: "a", examples: ["b"] }, { examples: ["b"] }],
  [
    "keywords next to a $ref, which 3.0 ignores",
    "3.0.3",
    { $ref: "#/components/schemas/Other", nullable: true },
    { $ref: "#/$defs/Other" },
  ],
  [
    "keywords next to a $ref, which count in 3.1",
    "3.1.0",
    { $ref: "#/components/schemas/Other", minimum: 1 },
    { $ref: "#/$defs/Other", minimum: 1 },
  ],
  ["a reference into another schema", "3.1.0", { $ref: "#/components/schemas/Other/properties/a" }, { $ref: "#/$defs/Other/properties/a" }],
  [
    "inner schemas",
    "3.0.3",
    { properties: { a: { items: { type: "string", nullable: true } } } },
    { properties: { a: { items: { type: ["string", "null"] } } } },
  ],
  [
    "keywords without an effect on payloads",
    "3.0.3",
    { xml: { name: "a" }, externalDocs: { url: "b" }, readOnly: true },
    { readOnly: true, "x-xml": { name: "a" }, "x-externalDocs": { url: "b" } },
  ],
  [
    "everything of 3.2, which is JSON Schema",
    "3.2.0",
    { type: ["string", "null"], const: null },
    { type: ["string", "null"], const: null },
  ],
])("%s of OpenAPI %s is converted", ([, openapi, schema, definition]) => {
  expect(converted(openapi, { Pet: schema, Other: {} })).toEqual({ Pet: definition, Other: {} });
});

const option = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const pet = (discriminator: JsonObject): JsonObject => ({ oneOf: [option("Cat"), option("Dog")], discriminator });
const pets = (discriminator: JsonObject): JsonObject => ({
  Pet: pet(discriminator),
  Cat: { type: "object", properties: { kind: { type: "string" } }, required: ["kind"] },
  Dog: { type: "object", properties: { kind: { enum: ["dog"] } }, required: ["kind"] },
});

test("a discriminator restricts the alternatives that don't do it themselves", () => {
  const { Pet } = converted(
    "3.0.3",
    pets({ propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", tom: "Cat" } }),
  ) as JsonObject;
  expect(Pet).toMatchObject({
    oneOf: [
      { allOf: [{ $ref: "#/$defs/Cat" }, { type: "object", properties: { kind: { enum: ["cat", "tom"] } }, required: ["kind"] }] },
      { $ref: "#/$defs/Dog" },
    ],
  });
});

test("a changed mapping breaks the writers that send the old tag", () => {
  const before = inCurrentDialect(
    { openapi: "3.0.3", components: { schemas: pets({ propertyName: "kind", mapping: { cat: "Cat" } }) } },
    "a",
  );
  const after = inCurrentDialect({ openapi: "3.0.3", components: { schemas: pets({ propertyName: "kind" }) } }, "b");
  const { bump, changes } = compare(before, after, { audiences: ["writer"] });
  expect(bump).toBe("major");
  expect(changes.map(({ witness }) => witness)).toContainEqual(expect.objectContaining({ payload: { kind: "cat" } }));
});

test.for<[fact: string, document: JsonObject, message: string]>([
  ["Swagger 2.0", { swagger: "2.0" }, "a.json: it is a Swagger 2.0 document; convert it to OpenAPI 3"],
  ["another version", { openapi: "4.0.0" }, "a.json: OpenAPI 4.0.0 isn't supported; 3.0, 3.1 and 3.2 are."],
  ["a document without schemas", { openapi: "3.1.0", paths: {} }, "a.json: the OpenAPI document has no components.schemas"],
  [
    "another dialect",
    { openapi: "3.1.0", jsonSchemaDialect: "urn:x", components: { schemas: { A: {} } } },
    'a.json: jsonSchemaDialect must be JSON Schema 2020-12, got "urn:x".',
  ],
])("%s is an error", ([, document, message]) => {
  expect(() => inCurrentDialect(document, "a.json")).toThrow(message);
});

test("a reference to another file is an error that says what to do", () => {
  const document = inCurrentDialect({ openapi: "3.1.0", components: { schemas: { A: { $ref: "other.yaml#/B" } } } }, "a");
  expect(() => compare(document, document)).toThrow(
    'refers to "other.yaml#/B", which the document doesn\'t contain; bundle the document first',
  );
});
