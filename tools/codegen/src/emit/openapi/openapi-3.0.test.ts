import type { JsonObject } from "@tools/contract/json";
import { expect, test } from "vitest";
import { openapi30Document } from "./openapi-3.0.ts";

const Other = { type: "string" };
const ref = { $ref: "#/components/schemas/Other" };

const others = {
  Labels: { type: "object", additionalProperties: { type: "string" } },
  Names: { type: "array", items: { type: "string" } },
  Tree: { type: "object", additionalProperties: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] } },
  UnknownThing: { type: "object", properties: { kind: { type: "string", not: { enum: ["other"] } } }, required: ["kind"] },
};

const converted = (Thing: JsonObject): unknown =>
  openapi30Document({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: {},
    components: { schemas: { Thing, Other, ...others } },
  });

test.for([
  { of: "null among types", schema: { type: ["string", "null"] }, is: { type: "string", nullable: true } },
  { of: "several types", schema: { type: ["string", "integer"] }, is: { anyOf: [{ type: "string" }, { type: "integer" }] } },
  { of: "a reference or null", schema: { anyOf: [ref, { type: "null" }] }, is: { type: "string", allOf: [ref], nullable: true } },
  {
    of: "a union or null",
    schema: { description: "A.", anyOf: [{ oneOf: [ref] }, { type: "null" }] },
    is: { type: "object", description: "A.", oneOf: [ref], nullable: true },
  },
  { of: "a reference with a description", schema: { description: "A.", ...ref }, is: { allOf: [ref], description: "A." } },
  { of: "a reference alone", schema: ref, is: ref },
  { of: "examples", schema: { type: "string", examples: ["a", "b"] }, is: { type: "string", example: "a" } },
  {
    of: "an open enum",
    schema: { type: "string", "x-open-enum": true, "x-known-values": ["a"] },
    is: { type: "string", enum: ["a"], "x-open-enum": true },
  },
  {
    of: "an object",
    schema: { type: "object", properties: { at: { type: ["integer", "null"], format: "int64" } } },
    is: { type: "object", properties: { at: { type: "integer", format: "int64", nullable: true } }, additionalProperties: true },
  },
  {
    of: "a map",
    schema: { type: "object", additionalProperties: { anyOf: [ref, { type: "null" }] } },
    is: { type: "object", additionalProperties: { type: "string", allOf: [ref], nullable: true } },
  },
  {
    of: "an object or null",
    schema: { type: ["object", "null"], properties: { a: {} } },
    is: { type: "object", properties: { a: {} }, additionalProperties: true, nullable: true },
  },
  { of: "an array of anything", schema: { type: ["array", "null"] }, is: { type: "array", items: {}, nullable: true } },
  {
    of: "several types with keywords",
    schema: { description: "A.", type: ["integer", "array", "null"], format: "int64", items: ref },
    is: {
      description: "A.",
      anyOf: [
        { type: "integer", format: "int64", nullable: true },
        { type: "array", items: ref, nullable: true },
      ],
    },
  },
  { of: "only null", schema: { description: "A.", type: "null" }, is: { description: "A." } },
  { of: "a const", schema: { type: "string", const: "a" }, is: { type: "string", enum: ["a"] } },
  {
    of: "an enum of each type",
    schema: {
      description: "A.",
      anyOf: [
        { type: "string", enum: ["a"] },
        { type: "integer", enum: [1] },
      ],
    },
    is: { description: "A." },
  },
  {
    of: "exclusive bounds",
    schema: { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9 },
    is: { type: "integer", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
  },
  // Generators mistake an array or a map in `allOf` for an object with properties.
  {
    of: "a map or null, by reference",
    schema: { description: "A.", anyOf: [{ $ref: "#/components/schemas/Labels" }, { type: "null" }] },
    is: { description: "A.", type: "object", additionalProperties: { type: "string" }, nullable: true },
  },
  {
    of: "an array with a description, by reference",
    schema: { description: "A.", $ref: "#/components/schemas/Names" },
    is: { description: "A.", type: "array", items: { type: "string" } },
  },
  {
    of: "a map of itself",
    schema: { description: "A.", $ref: "#/components/schemas/Tree" },
    is: {
      description: "A.",
      type: "object",
      additionalProperties: { type: "object", allOf: [{ $ref: "#/components/schemas/Tree" }], nullable: true },
    },
  },
  {
    of: "an open union",
    schema: { description: "A.", "x-open-enum": true, oneOf: [ref, { $ref: "#/components/schemas/UnknownThing" }] },
    is: { description: "A.", type: "object", properties: { kind: { type: "string" } }, required: ["kind"], additionalProperties: true },
  },
] satisfies { of: string; schema: JsonObject; is: JsonObject }[])("$of is written as OpenAPI 3.0 has it", ({ schema, is }) => {
  expect(converted(schema)).toMatchObject({ components: { schemas: { Thing: is } } });
});

test("what 3.1 added to info is left out, and schemas of parameters and bodies are converted", () => {
  const schema = { type: ["integer", "null"] };
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0", summary: "Things.", license: { name: "MIT", identifier: "MIT" } },
    paths: { "/things": { get: { parameters: [{ name: "limit", schema }], responses: { "200": { content: { json: { schema } } } } } } },
    components: { headers: { Count: { schema } } },
  };
  const integer = { type: "integer", nullable: true };
  expect(openapi30Document(document)).toEqual({
    openapi: "3.0.3",
    info: { title: "Things", version: "1.0.0", license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" } },
    paths: {
      "/things": {
        get: { parameters: [{ name: "limit", schema: integer }], responses: { "200": { content: { json: { schema: integer } } } } },
      },
    },
    components: { headers: { Count: { schema: integer } }, schemas: {} },
  });
});

test("examples, and parameters and headers called schema, are no schemas", () => {
  const schema = { type: ["integer", "null"] };
  const parameter = { name: "schema", in: "query", schema, example: { schema } };
  const integer = { type: "integer", nullable: true };
  const document = { components: { parameters: { schema: parameter }, headers: { schema: { schema, examples: { one: { schema } } } } } };
  expect(openapi30Document(document)).toMatchObject({
    components: {
      parameters: { schema: { ...parameter, schema: integer } },
      headers: { schema: { schema: integer, examples: { one: { schema } } } },
    },
  });
});
