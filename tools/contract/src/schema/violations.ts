import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Schema, SchemaLocation } from "../contract.ts";
import { byCodeUnit, equal, has, isObject, type Json, typesOf } from "../json.ts";
import type { Constraint, ConstraintKeyword, ResolvedSchema } from "./resolved-schema.ts";

/** A constraint that a value doesn't meet, and its location. */
export interface Violation {
  readonly keyword: ConstraintKeyword | "type" | "required" | "additionalProperties";
  readonly location: SchemaLocation;
  /** The property that is missing or unknown. */
  readonly property?: string;
}

/** The violations of a value itself. The values of its properties and items aren't checked. */
export function violationsAt(resolved: ResolvedSchema, value: Json): Violation[] {
  return [
    ...resolved.locations.filter(({ schema }) => !hasType(schema, value)).map((location): Violation => ({ keyword: "type", location })),
    ...resolved.constraints.filter((constraint) => !meets(constraint, value)),
    ...(isObject(value) ? [...missing(resolved, value), ...unknown(resolved, value)] : []),
  ].map(({ keyword, location, ...rest }) => ({ keyword, location, ...("property" in rest ? { property: rest.property } : {}) }));
}

/** Whether a value, with its properties and items, is valid. */
export const accepts = (resolved: ResolvedSchema, value: Json): boolean =>
  violationsAt(resolved, value).length === 0 &&
  partsOf(resolved, value).every(([part, inner]) => inner === undefined || accepts(inner, part));

/** Whether a value meets a constraint. A constraint of another type always holds, as in JSON Schema. */
export function meets({ keyword, value: bound }: Pick<Constraint, "keyword" | "value">, value: Json): boolean {
  switch (keyword) {
    case "enum":
      return (bound as Json[]).some((allowed) => equal(allowed, value)); // the grammar rule has checked that an enum is a list
    case "const":
      return equal(bound, value);
    case "minimum":
      return typeof value !== "number" || value >= Number(bound);
    case "maximum":
      return typeof value !== "number" || value <= Number(bound);
    case "exclusiveMinimum":
      return typeof value !== "number" || value > Number(bound);
    case "exclusiveMaximum":
      return typeof value !== "number" || value < Number(bound);
    case "minLength":
      return typeof value !== "string" || codePoints(value) >= Number(bound);
    case "maxLength":
      return typeof value !== "string" || codePoints(value) <= Number(bound);
    case "pattern":
      return typeof value !== "string" || new RegExp(String(bound), "u").test(value);
    case "format":
      return typeof value !== "string" || hasFormat(String(bound), value);
    case "minItems":
      return !Array.isArray(value) || value.length >= Number(bound);
    case "maxItems":
      return !Array.isArray(value) || value.length <= Number(bound);
    case "uniqueItems":
      return bound !== true || !Array.isArray(value) || new Set(value.map(canonical)).size === value.length;
  }
}

/** The same string for equal values, regardless of the order of their keys. */
export const canonical = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? { entries: Object.entries(inner).sort(([a], [b]) => byCodeUnit(a, b)) } : inner,
  );

/** JSON Schema counts a string's length in code points. */
export const codePoints = (text: string): number => [...text].length;

const hasType = ({ type }: Schema, value: Json): boolean => {
  const allowed = [type ?? []].flat();
  return allowed.length === 0 || typesOf(value).some((name) => allowed.includes(name));
};

const missing = (resolved: ResolvedSchema, value: { [key: string]: Json }): Violation[] =>
  resolved.locations.flatMap((location) =>
    (location.schema.required ?? [])
      .filter((name) => !has(value, name))
      .map((property): Violation => ({ keyword: "required", location, property })),
  );

const unknown = (resolved: ResolvedSchema, value: { [key: string]: Json }): Violation[] =>
  resolved.closedBy.flatMap((location) =>
    Object.keys(value)
      .filter((name) => !has(location.schema.properties ?? {}, name))
      .map((property): Violation => ({ keyword: "additionalProperties", location, property })),
  );

const partsOf = (resolved: ResolvedSchema, value: Json): [Json, ResolvedSchema | undefined][] => {
  if (Array.isArray(value)) return value.map((item) => [item, resolved.items]);
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, part]) => [part, resolved.properties.get(name)?.resolved ?? resolved.additional]);
};

function hasFormat(name: string, text: string): boolean {
  const format: unknown = has(fullFormats, name) ? fullFormats[name as keyof typeof fullFormats] : undefined; // `has` has just checked the key
  const check: unknown = typeof format === "object" && format !== null && "validate" in format ? format.validate : format;
  if (check instanceof RegExp) return check.test(text);
  return typeof check === "function" ? check(text) === true : true;
}
