import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { dialect } from "@tools/contract/schema";

/** A document of draft 4 to 7 as one of 2020-12. Others stay as they are. */
export const converted = (document: JsonObject): JsonObject =>
  /draft-0[4-7]/u.test(String(document["$schema"])) ? { ...schemaOf(document), $schema: dialect } : document;

/** In these drafts, validators ignore the keywords next to a `$ref`. */
function schemaOf(schema: JsonObject): JsonObject {
  const isReference = typeof schema["$ref"] === "string";
  return Object.assign(
    {},
    ...Object.entries(schema)
      .filter(([keyword]) => !isReference || keyword === "$ref" || keyword === "definitions")
      .map(([keyword, argument]) => keywordOf(keyword, argument, schema)),
  );
}

function keywordOf(keyword: string, argument: Json, schema: JsonObject): JsonObject {
  switch (keyword) {
    case "$schema":
    case "meta:enum":
      return {};
    case "id":
    case "$id":
      return typeof argument === "string" && !argument.includes("#") ? { $id: argument } : {};
    case "deprecated":
      return { deprecated: argument !== false };
    case "$ref":
      return { $ref: String(argument).replaceAll("/definitions/", "/$defs/") };
    case "definitions":
      return { $defs: named(argument) };
    case "dependencies":
      return dependencies(argument);
    case "items":
      return Array.isArray(argument) ? { prefixItems: argument.map(inner) } : { items: inner(argument) };
    case "additionalItems":
      return Array.isArray(schema["items"]) ? { items: inner(argument) } : {};
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return typeof argument === "boolean" ? {} : { [keyword]: argument };
    case "enum":
    case "const":
    case "default":
    case "examples":
      return { [keyword]: argument };
    case "properties":
    case "patternProperties":
      return { [keyword]: named(argument) };
    case "allOf":
    case "anyOf":
    case "oneOf":
      return { [keyword]: Array.isArray(argument) ? argument.map(inner) : argument };
    default:
      // Other words that no draft has mean nothing.
      return known.has(keyword) ? { [keyword]: inner(argument) } : { [`x-${keyword}`]: argument };
  }
}

const known: ReadonlySet<string> = new Set(
  `$comment title description type format pattern minLength maxLength minimum maximum multipleOf minItems maxItems uniqueItems contains
  minProperties maxProperties required additionalProperties propertyNames not if then else readOnly writeOnly contentEncoding
  contentMediaType`.split(/\s+/u),
);

const inner = (value: Json): Json => (isObject(value) ? schemaOf(value) : value);

const named = (value: Json): Json =>
  isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inner(each)])) : value;

function dependencies(argument: Json): JsonObject {
  const all = Object.entries(isObject(argument) ? argument : {});
  return {
    dependentRequired: Object.fromEntries(all.filter(([, each]) => Array.isArray(each))),
    dependentSchemas: named(Object.fromEntries(all.filter(([, each]) => !Array.isArray(each)))),
  };
}
