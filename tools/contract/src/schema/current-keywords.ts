import type { Schema } from "../contract.ts";
import { isObject, type JsonObject } from "../json.ts";
import { locationsBelow } from "./location.ts";

/** A copy of an archived contract, with keywords of older releases renamed to the current ones. */
export function withCurrentKeywords<T>(document: T): T {
  if (!isObject(document)) return document;
  const current = structuredClone(document);
  for (const { schema } of locationsBelow({ id: "", pointer: "", schema: current as Schema })) rename(schema as JsonObject); // both are the JSON of the clone
  return current;
}

/** The current keywords by their names in release 1.0.0. If its value is a list, the old name is another keyword, which OpenAPI generators use. */
const renamed: ReadonlyMap<string, string> = new Map([["x-enum-descriptions", "x-enumDescriptions"]]);

/** Renames in place, and keeps the order of the keywords. */
function rename(schema: JsonObject): void {
  if (!Object.keys(schema).some((keyword) => renamed.has(keyword))) return;
  for (const [keyword, argument] of Object.entries(schema)) {
    delete schema[keyword];
    schema[isObject(argument) ? (renamed.get(keyword) ?? keyword) : keyword] = argument;
  }
}
