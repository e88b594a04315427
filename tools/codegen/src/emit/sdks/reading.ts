import { isObject, type JsonObject } from "@tools/contract/json";

/** How the languages' own modules read the spec: each part as what `spec.ts` has made it, and as nothing where it is not there. */

/** The properties of an object, by key. */
export const propertiesOf = (schema: JsonObject): Readonly<Record<string, JsonObject>> =>
  isObject(schema["properties"]) ? (schema["properties"] as Record<string, JsonObject>) : {}; // each is a schema of the spec

/** The schema of a part: of the items of a list, of the values of a map. */
export const part = (value: unknown): JsonObject => (isObject(value) ? value : {});

export const texts = (values: unknown): string[] => (Array.isArray(values) ? values.map(String) : []);

/** A name that is not taken: the same with the next number behind it, if need be. */
export function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let i = 2; taken.has(candidate); i++) candidate = `${name}${i}`;
  return candidate;
}
