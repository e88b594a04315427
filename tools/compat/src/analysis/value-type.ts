import type { Json } from "@tools/contract/json";

/** The types of values. An integer is a number. */
export const valueTypes = ["null", "boolean", "number", "string", "array", "object"] as const;
export type ValueType = (typeof valueTypes)[number];

export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "string" | "object"; // JSON has no other values
}
