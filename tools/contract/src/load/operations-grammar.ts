import type { Schema } from "../contract.ts";
import type { Json, JsonObject } from "../json.ts";
import type { HeaderName } from "../operations.ts";
import { type WrittenWebhooks, webhooksGrammar } from "./webhooks.ts";

/** The content of `schemas/operations.yaml`. */
export interface OperationsFile {
  readonly title: string;
  readonly description: string;
  readonly license: string;
  readonly error: string;
  readonly errors: Readonly<Record<string, WrittenError>>;
  readonly query: Readonly<Record<string, WrittenParameter>>;
  readonly operations: Readonly<Record<string, WrittenOperation>>;
  readonly webhooks?: WrittenWebhooks;
}

interface WrittenError {
  readonly description: string;
  readonly example: string;
  readonly headers?: readonly HeaderName[];
}

export interface WrittenParameter {
  readonly description: string;
  readonly schema: Schema;
  readonly example: Json;
}

export interface WrittenOperation {
  readonly client?: string;
  readonly method: "GET";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, WrittenParameter>>;
  readonly query?: readonly string[];
  readonly answers: { readonly model: string; readonly list?: boolean; readonly description: string };
  readonly errors: readonly number[];
}

const text = { type: "string", minLength: 1 };
const closed = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const parameters: JsonObject = {
  type: "object",
  additionalProperties: closed({
    description: text,
    schema: {
      type: "object",
      properties: { type: { enum: ["string", "number", "integer", "boolean"] } },
      required: ["type"],
      propertyNames: { enum: ["type", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "pattern"] },
    },
    example: true,
  }),
};

/** The JSON Schema of the file. */
export const operationsGrammar: JsonObject = closed(
  {
    title: text,
    description: text,
    license: text,
    error: text,
    errors: {
      type: "object",
      propertyNames: { pattern: "^[45][0-9]{2}$" },
      additionalProperties: closed({ description: text, example: text, headers: { type: "array", items: { enum: ["Retry-After"] } } }, [
        "headers",
      ]),
    },
    query: parameters,
    operations: {
      type: "object",
      minProperties: 1,
      propertyNames: { pattern: "^[a-z][A-Za-z0-9]*$" },
      additionalProperties: closed(
        {
          client: { type: "string", pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$" },
          method: { const: "GET" },
          path: { type: "string", pattern: "^(/([a-z-]+|\\{[A-Za-z]+\\}))+$" },
          summary: text,
          description: text,
          parameters,
          query: { type: "array", items: text, uniqueItems: true },
          answers: closed({ model: text, list: { type: "boolean" }, description: text }, ["list"]),
          errors: { type: "array", items: { type: "integer" }, uniqueItems: true },
        },
        ["client", "parameters", "query"],
      ),
    },
    webhooks: webhooksGrammar(text, parameters),
  },
  ["webhooks"],
);
