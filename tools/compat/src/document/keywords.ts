import { isObject, type Json, type JsonObject } from "@tools/contract/json";

/** A schema of JSON Schema 2020-12: an object, or `true` for anything and `false` for nothing. */
export type Schema = boolean | JsonObject;

/** Whether the comparison supports a keyword. Keywords that begin with `x-` are custom annotations. */
export const isKnown = (keyword: string): boolean => assertions.has(keyword) || annotations.has(keyword) || keyword.startsWith("x-");

/** Whether a keyword can change which values a schema accepts. */
export const isAssertion = (keyword: string): boolean => assertions.has(keyword);

/** Whether a schema restricts values at all. */
export const asserts = (schema: Schema): boolean => schema === false || (isObject(schema) && Object.keys(schema).some(isAssertion));

/** The strings in the argument of a keyword that lists names. */
export const stringsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const assertions = words(`
  $ref type enum const
  multipleOf minimum maximum exclusiveMinimum exclusiveMaximum
  minLength maxLength pattern format
  minItems maxItems uniqueItems prefixItems items contains minContains maxContains unevaluatedItems
  minProperties maxProperties required properties patternProperties additionalProperties propertyNames unevaluatedProperties
  dependentRequired dependentSchemas
  allOf anyOf oneOf not if then else
`);

const annotations = words(`
  $schema $id $anchor $comment $vocabulary $defs definitions
  title description examples example default deprecated readOnly writeOnly
  contentEncoding contentMediaType contentSchema
`);
