import type { JsonObject } from "../../json.ts";

/** What to write instead of a keyword that models don't have, given the schema that it is in. Keyed by keyword. */
export const instead = (keyword: string, schema: JsonObject): string | undefined => {
  const found = Object.hasOwn(replacements, keyword) ? replacements[keyword] : undefined;
  return typeof found === "function" ? found(schema) : found;
};

const withNull = ({ type }: JsonObject): string =>
  `write "type": [${typeof type === "string" ? JSON.stringify(type) : '"string"'}, "null"]`;
const openEnum = 'write "enum" with the known values, and "x-open-enum": true';
const items = 'write "items": one schema for all items, or an object with a property for each position';
const tagged = 'write a tagged union: "oneOf" with a "$ref" to each model, which one required property with a const tells apart';
const alternatives = `for types, write "type": ["string", "null"]; for values, write "enum"; for objects, ${tagged}`;
const condition = `${tagged}, or state the condition in "description"`;
const dependent = 'list them under "required", or group properties that come together in an object';
const encoding = 'state it in "description", and limit the characters with "pattern"';
const reference = 'write "$ref" with a path, such as "#/$defs/name"';

/** Keywords of JSON Schema, of its drafts and of OpenAPI. */
const replacements: Readonly<Record<string, string | ((schema: JsonObject) => string)>> = {
  // biome-ignore-start lint/suspicious/noThenProperty: the names of keywords
  nullable: withNull,
  "x-nullable": withNull,
  anyOf: alternatives,
  discriminator: ({ oneOf }) =>
    oneOf === undefined ? tagged : "remove it: the tag is the property that each model requires with a const of its own",
  not: 'list what is allowed: with "enum", "pattern" or limits',
  disallow: 'list what is allowed: with "type"',
  if: condition,
  then: condition,
  else: condition,
  definitions: 'write "$defs"',
  id: 'write "$id", at the root alone; a property called "id" belongs in "properties"',
  $anchor: reference,
  $dynamicAnchor: reference,
  $dynamicRef: reference,
  $recursiveAnchor: reference,
  $recursiveRef: reference,
  $vocabulary: "remove it: all models have the same keywords",
  prefixItems: items,
  additionalItems: items,
  unevaluatedItems: items,
  contains: 'state it in "description": readers of arrays can\'t rely on it',
  minContains: 'write "minItems"',
  maxContains: 'write "maxItems"',
  patternProperties: 'write "additionalProperties" with the schema of the values, and state in "description" what the names are',
  propertyNames: 'write "additionalProperties" with the schema of the values, and state in "description" what the names are',
  unevaluatedProperties: 'write "additionalProperties": false in a schema that lists all properties',
  dependencies: dependent,
  dependentRequired: dependent,
  dependentSchemas: dependent,
  contentEncoding: encoding,
  contentMediaType: encoding,
  contentSchema: encoding,
  divisibleBy: 'write "multipleOf"',
  extends: 'write "allOf"',
  optional: 'list the properties that are required under "required" of the object',
  example: 'write "examples": [ … ]',
  xml: "remove it: payloads are JSON",
  externalDocs: 'put the link into "description"',
  "x-extensible-enum": openEnum,
  "x-known-values": openEnum,
  // biome-ignore-end lint/suspicious/noThenProperty: the names of keywords
};

/** The keywords that have a replacement. */
export const replaced: readonly string[] = Object.keys(replacements);
