import type { Schema } from "../contract.ts";
import { isObject, type JsonObject } from "../json.ts";
import { locationsBelow } from "./location.ts";

/** Renames the keywords of a schema that older releases wrote otherwise, so that an archived contract is read like today's. */
export function withCurrentKeywords<T>(document: T): T {
  if (!isObject(document)) return document;
  const current = structuredClone(document);
  for (const { schema } of locationsBelow({ id: "", pointer: "", schema: current as Schema })) rename(schema as JsonObject); // both are the clone's own JSON
  return current;
}

/** The keywords by the name that they had up to 1.0.0. A list under the old name is another keyword: the one that OpenAPI generators read. */
const renamed: ReadonlyMap<string, string> = new Map([["x-enum-descriptions", "x-enumDescriptions"]]);

/** Renames in place, and keeps the order of the keywords. */
function rename(schema: JsonObject): void {
  if (!Object.keys(schema).some((keyword) => renamed.has(keyword))) return;
  for (const [keyword, argument] of Object.entries(schema)) {
    delete schema[keyword];
    schema[isObject(argument) ? (renamed.get(keyword) ?? keyword) : keyword] = argument;
  }
}
