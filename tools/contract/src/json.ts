/** JSON values, and functions that many modules need for them. */

export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export const jsonTypes = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

/** The type names of JSON Schema. Every integer is also a number. */
export type JsonType = (typeof jsonTypes)[number];

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** Own properties only: a schema may have a property named `constructor`. */
export const has = (object: object, key: string): boolean => Object.hasOwn(object, key);

/** The JSON types that a value has: 1 is an integer and a number. */
export function typesOf(value: Json): JsonType[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value as "boolean" | "string" | "object"]; // the other results of typeof were handled above
}

/** Equality as in JSON Schema: the order of keys doesn't matter, and 1.0 equals 1. */
export function equal(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i] ?? null));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => has(b, key) && equal(a[key] ?? null, b[key] ?? null));
}

/** Each value once, the first of those that are equal. */
export function distinct(values: readonly Json[]): Json[] {
  const [scalars, others] = [new Set<Json>(), new Set<Json>()];
  return values.filter((value) => {
    const isScalar = typeof value !== "object" || value === null;
    const [seen, key] = isScalar ? [scalars, value] : [others, canonical(value)];
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One step of a JSON pointer, escaped as in RFC 6901. */
export const escapePointer = (token: string | number): string => String(token).replaceAll("~", "~0").replaceAll("/", "~1");

export const unescapePointer = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");

/** The steps of a JSON pointer: `/a/0` is `["a", "0"]`. */
export const pointerSteps = (pointer: string): string[] => pointer.split("/").slice(1).map(unescapePointer);

/** The JSON pointer of some steps: `["a", 0]` is `/a/0`. */
export const pointerTo = (steps: readonly (string | number)[]): string => steps.map((step) => `/${escapePointer(step)}`).join("");

/** The value that a JSON pointer refers to; undefined if there is none. */
export function at(value: Json, pointer: string): Json | undefined {
  let found: Json | undefined = value;
  for (const step of pointerSteps(pointer)) {
    if (typeof found !== "object" || found === null || !has(found, step)) return undefined;
    found = (found as JsonObject)[step]; // an index of an array is an own key too
  }
  return found;
}

/** Code-unit order, so that no locale changes an output. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same string for equal values, regardless of the order of their keys. */
export const canonical = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? { entries: Object.entries(inner).sort(([a], [b]) => byCodeUnit(a, b)) } : inner,
  );

/** JSON Schema counts a string's length in code points. */
export const codePoints = (text: string): number => [...text].length;
