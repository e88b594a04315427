// Code generated from schemas/error-body.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { JsonSchema } from "../../runtime/json-schema.ts";

export const errorBodyJsonSchema: JsonSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ErrorBody","description":"The body of an error response.","type":"object","properties":{"errors":{"description":"What went wrong, one sentence per entry, for people to read. Programs should use the status code.","type":"array","items":{"type":"string"}}},"required":["errors"],"additionalProperties":false};

export const errorBodyTolerantJsonSchema: JsonSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"TolerantErrorBody","description":"The body of an error response.","type":"object","properties":{"errors":{"description":"What went wrong, one sentence per entry, for people to read. Programs should use the status code.","type":"array","items":{"type":"string"}}},"required":["errors"]};
