import { isObject, type Json, type JsonObject } from "@tools/contract/json";

/** A schema without what it only tells people: the compiled code must not carry that along. */
export function assertionsOf(schema: JsonObject): JsonObject {
  const inner = (value: Json): Json => (isObject(value) ? assertionsOf(value) : value);
  const each = (value: Json): Json =>
    isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, sub]) => [name, inner(sub)])) : value;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
      if (annotations.has(keyword)) return [];
      if (keyword === "properties") return [[keyword, each(value)]];
      if (keyword === "allOf" && Array.isArray(value)) return [[keyword, value.map(inner)]];
      return [[keyword, keyword === "items" || keyword === "additionalProperties" ? inner(value) : value]];
    }),
  );
}

/** All but `x-open-enum`, which the report asks for. */
const annotations: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$defs",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "x-unit",
  "x-enumDescriptions",
  "x-known-values",
]);
