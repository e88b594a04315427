import { clip, quote } from "./clip.ts";

/** A value as an issue shows it. What objects and arrays hold is left out: it may be long, and it may be secret. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `the string ${quote(value)}`;
    case "number":
      return String(value);
    case "bigint":
      return `the bigint ${clip(String(value))}`;
    case "object":
      return value === null
        ? "null"
        : Array.isArray(value)
          ? `an array of ${value.length} ${value.length === 1 ? "item" : "items"}`
          : "an object";
    case "boolean":
    case "undefined":
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}
