import type { Json, JsonType } from "../json.ts";
import { typesOf } from "../json.ts";
import { closedValues, listedValues, openList, type ResolvedSchema } from "../schema/index.ts";

/** How a language with classes represents a value. */
export type Kind = "object" | "union" | "enum" | "map" | "array" | "scalar" | "any";

export function kindOf(resolved: ResolvedSchema): Kind {
  if (resolved.union !== undefined) return "union";
  const types = (resolved.types ?? []).filter((type) => type !== "null");
  const [type, ...others] = types;
  if (resolved.types === undefined) return closedStrings(resolved) === undefined ? "any" : "enum";
  if (type === undefined || others.length > 0) return "any";
  if (type === "string") return closedStrings(resolved) === undefined && knownStrings(resolved) === undefined ? "scalar" : "enum";
  if (type === "array") return "array";
  if (type !== "object") return closedValues(resolved) === undefined ? "scalar" : "any";
  return isMap(resolved) ? "map" : "object";
}

/** Whether languages declare a named type for it, even if it is inline. */
export const isClass = (kind: Kind): boolean => kind === "object" || kind === "union" || kind === "enum";

/** Whether an object defines no properties, but allows others. */
export const isMap = (resolved: ResolvedSchema): boolean => resolved.properties.size === 0 && resolved.closedBy.length === 0;

/** Whether null is explicitly one of the values; a schema that allows any value doesn't count. */
export function allowsNull(resolved: ResolvedSchema): boolean {
  const values = closedValues(resolved);
  return values === undefined
    ? resolved.types?.includes("null") === true
    : values.includes(null) && resolved.types?.includes("null") !== false;
}

/** The strings that a closed enum or a const allows; undefined if there is none, or a value isn't a string. */
export function closedStrings(resolved: ResolvedSchema): string[] | undefined {
  const values = closedValues(resolved)?.filter((value) => value !== null);
  const strings = values?.filter((value) => typeof value === "string");
  return values === undefined || strings === undefined || strings.length === 0 || strings.length < values.length ? undefined : strings;
}

/** The strings that an open enum lists. */
export function knownStrings(resolved: ResolvedSchema): string[] | undefined {
  const strings = openList(resolved)?.values.filter((value) => typeof value === "string");
  return strings === undefined || strings.length === 0 ? undefined : strings;
}

/** The declared types, or the one type that all listed values share. */
export function typesHeld(resolved: ResolvedSchema): readonly JsonType[] | undefined {
  const listed = new Set((closedValues(resolved) ?? []).flatMap((value) => typesOf(value).slice(0, 1)));
  return resolved.types ?? (listed.size === 1 ? [...listed] : undefined);
}

/** The declared types, or all those of the listed values; undefined if a value may have any type. */
export function typesIn(resolved: ResolvedSchema): readonly JsonType[] | undefined {
  const listed: readonly Json[] | undefined = listedValues(resolved);
  return resolved.types ?? (listed === undefined ? undefined : [...new Set(listed.flatMap((value) => typesOf(value).slice(0, 1)))]);
}

/** The only type of a value except null; undefined if there are several, or any. */
export function onlyType(types: readonly JsonType[] | undefined): JsonType | undefined {
  const [only, ...others] = types?.filter((type) => type !== "null") ?? [];
  return others.length === 0 ? only : undefined;
}
