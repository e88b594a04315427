import { inWords } from "@tools/contract";
import { distinct, has, isObject, type Json, type JsonObject } from "@tools/contract/json";
import { withSubschemas } from "@tools/contract/schema";

/**
 * A schema, at every depth, with what generators read: the size of each number, the type of each enum, the items of each array, and lists of the
 * meanings and names of enum values.
 */
export const withConventions = (schema: JsonObject): JsonObject =>
  withSubschemas(withItems(withFormat(withLists(withEnumType(schema)))), withConventions);

/** Generators don't look at the values of an enum for their type. Values of several types are alternatives; only strings have meanings. */
function withEnumType(schema: JsonObject): JsonObject {
  const { enum: values, "x-enumNames": names, "x-enumDescriptions": meanings, ...others } = schema;
  if (schema["type"] !== undefined || !Array.isArray(values)) return schema;
  const types = distinct(values.map(typeOf)).map(String);
  const [only, ...more] = types.filter((type) => type !== "null");
  if (only !== undefined && more.length === 0) return { type: types.length === 1 ? only : types, ...schema };
  const ofType = (type: string): JsonObject => ({
    type,
    enum: values.filter((value) => typeOf(value) === type),
    ...(names === undefined ? {} : { "x-enumNames": names }),
    ...(meanings === undefined || type !== "string" ? {} : { "x-enumDescriptions": meanings }),
  });
  return { ...others, anyOf: types.map((type) => (type === "null" ? { type } : ofType(type))) };
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The lists are in the order of the values, without null. */
function withLists(schema: JsonObject): JsonObject {
  const { "x-enumNames": names, "x-enumDescriptions": meanings, ...others } = schema;
  const listed = others["enum"] ?? others["x-known-values"];
  const values = (Array.isArray(listed) ? listed : []).filter((value) => value !== null).map(String);
  const list = (keyword: string, map: Json | undefined, missing: (value: string) => string): JsonObject =>
    isObject(map) ? { [keyword]: values.map((value) => (has(map, value) ? String(map[value]) : missing(value))) } : {};
  return {
    ...others,
    ...list("x-enum-varnames", names, inWords),
    ...list("x-enum-descriptions", meanings, () => ""),
  };
}

/** Without it, generators take 32 bits, which can't hold a timestamp in milliseconds. */
function withFormat(schema: JsonObject): JsonObject {
  const types = [schema["type"] ?? []].flat();
  const format = types.includes("number") ? "double" : types.includes("integer") ? "int64" : undefined;
  return { ...schema, ...(format === undefined ? {} : { format }) };
}

const withItems = (schema: JsonObject): JsonObject =>
  [schema["type"] ?? []].flat().includes("array") && schema["items"] === undefined ? { ...schema, items: {} } : schema;
