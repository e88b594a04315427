import { has, type Json } from "@tools/contract/json";
import type { ResolvedSchema } from "@tools/contract/schema";
import { closedValues, listedValues, listsOf } from "@tools/contract/schema";

/** The values that an enum lists. */
export interface Values {
  readonly values: readonly Value[];
  /** Later versions may add values. */
  readonly open: boolean;
}

export interface Value {
  /** A string without quotes, if all values are strings; otherwise JSON. */
  readonly text: string;
  readonly meaning: string | undefined;
  /** Its entry in `x-enumNames`. */
  readonly nameInCode: string | undefined;
  readonly json: Json;
}

/** The values that a resolved schema lists; undefined if it lists none, or is a constant. */
export function valuesOf(resolved: ResolvedSchema): Values | undefined {
  if (listsOf(resolved).some(({ keyword }) => keyword === "const")) return undefined;
  const closed = closedValues(resolved);
  const listed = closed ?? listedValues(resolved);
  if (listed === undefined) return undefined;
  const isText = listed.every((value) => typeof value === "string");
  const values = listed.map((json) => ({
    json,
    text: isText ? String(json) : JSON.stringify(json),
    meaning: entryOf(json, resolved, "x-enumDescriptions"),
    nameInCode: entryOf(json, resolved, "x-enumNames"),
  }));
  return { values, open: closed === undefined };
}

/** The value as text. A string that is empty or padded gets quotes, to be visible. */
export const shown = ({ text, json }: Value): string => (text === "" || text.trim() !== text ? JSON.stringify(json) : text);

function entryOf(value: Json, { locations }: ResolvedSchema, keyword: "x-enumDescriptions" | "x-enumNames"): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return locations.map(({ schema }) => schema[keyword] ?? {}).find((each) => has(each, String(value)))?.[value];
}
