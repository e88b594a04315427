import { has, isObject, type Json, type JsonObject } from "@tools/contract/json";

/** A schema of JSON Schema 2020-12: an object, or `true` for anything and `false` for nothing. */
export type Schema = boolean | JsonObject;

/** What a keyword's value holds: one schema, a list of them, or schemas by name. */
type Holds = "schema" | "list" | "map" | "none";

/** The keywords that can change a verdict, and what schemas their values hold. */
const asserting: Readonly<Record<string, Holds>> = {
  $ref: "none",
  type: "none",
  enum: "none",
  const: "none",
  multipleOf: "none",
  minimum: "none",
  maximum: "none",
  exclusiveMinimum: "none",
  exclusiveMaximum: "none",
  minLength: "none",
  maxLength: "none",
  pattern: "none",
  format: "none",
  minItems: "none",
  maxItems: "none",
  uniqueItems: "none",
  minContains: "none",
  maxContains: "none",
  minProperties: "none",
  maxProperties: "none",
  required: "none",
  dependentRequired: "none",
  properties: "map",
  patternProperties: "map",
  dependentSchemas: "map",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
  prefixItems: "list",
  additionalProperties: "schema",
  items: "schema",
  contains: "schema",
  propertyNames: "schema",
  not: "schema",
  if: "schema",
  // biome-ignore lint/suspicious/noThenProperty: it is what JSON Schema calls it
  then: "schema",
  else: "schema",
  unevaluatedItems: "schema",
  unevaluatedProperties: "schema",
};

/** The keywords that say something to people and programs, and nothing of a verdict. */
const annotating: Readonly<Record<string, Holds>> = {
  $schema: "none",
  $id: "none",
  $anchor: "none",
  $comment: "none",
  $vocabulary: "none",
  $defs: "map",
  definitions: "map",
  title: "none",
  description: "none",
  examples: "none",
  default: "none",
  deprecated: "none",
  readOnly: "none",
  writeOnly: "none",
  contentEncoding: "none",
  contentMediaType: "none",
  contentSchema: "none",
  example: "none",
};

/** Whether the tool knows what a keyword means. `x-` keywords are annotations of those who write them. */
export const isKnown = (keyword: string): boolean => has(asserting, keyword) || has(annotating, keyword) || keyword.startsWith("x-");

/** Whether a schema says anything of a value. */
export const asserts = (schema: Schema): boolean =>
  schema === false || (isObject(schema) && Object.keys(schema).some((key) => has(asserting, key)));

export const isAsserting = (keyword: string): boolean => has(asserting, keyword);

/** A schema in another, and the steps that lead to it. */
export interface Inner {
  readonly keyword: string;
  readonly steps: readonly (string | number)[];
  readonly schema: Schema;
}

/** The schemas that a keyword of a schema holds. */
export function innerAt(schema: JsonObject, keyword: string): Inner[] {
  const holds = (has(asserting, keyword) ? asserting[keyword] : has(annotating, keyword) ? annotating[keyword] : undefined) ?? "none";
  const value = schema[keyword];
  if (holds === "schema") return isSchema(value) ? [{ keyword, steps: [keyword], schema: value }] : [];
  if (holds === "list" && Array.isArray(value))
    return value.flatMap((each, index) => (isSchema(each) ? [{ keyword, steps: [keyword, index], schema: each }] : []));
  if (holds === "map" && isObject(value))
    return Object.entries(value).flatMap(([name, each]) => (isSchema(each) ? [{ keyword, steps: [keyword, name], schema: each }] : []));
  return [];
}

export const innerOf = (schema: Schema): Inner[] =>
  isObject(schema) ? Object.keys(schema).flatMap((keyword) => innerAt(schema, keyword)) : [];

export const isSchema = (value: Json | undefined): value is Schema => typeof value === "boolean" || isObject(value);
