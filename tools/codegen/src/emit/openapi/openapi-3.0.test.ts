import type { JsonObject } from "@tools/contract/json";
import { expect, test } from "vitest";
import { openapi30Document } from "./openapi-3.0.ts";

const Other = { type: "string" };
const ref = { $ref: "#/components/schemas/Other" };

const converted = (Thing: JsonObject): unknown =>
  openapi30Document({
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: {},
    components: { schemas: { Thing, Other } },
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
