import { clip, quote } from "./clip.ts";

/** Describes a value for an issue. It leaves out the contents of objects and arrays, which may be long or secret. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `the string ${quote(value)}`;
    case "number":
      return Number.isFinite(value) ? String(value) : `${value}, not a finite number`;
    case "bigint":
      return `the bigint ${clip(String(value))}`;
    case "object":
      return value === null
        ? "null"
        : Array.isArray(value)
          ? `an array of ${value.length} ${value.length === 1 ? "item" : "items"}`
          : value instanceof Date
            ? "a Date"
            : "an object";
    case "boolean":
    case "undefined":
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}
