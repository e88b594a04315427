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
  /** As people write it: text without quotes, unless that could be taken for another value. */
  readonly text: string;
  readonly meaning: string | undefined;
  readonly json: Json;
}

/** What a resolved schema lists; undefined where it lists nothing, or one constant alone. */
export function valuesOf(resolved: ResolvedSchema): Values | undefined {
  if (listsOf(resolved).some(({ keyword }) => keyword === "const")) return undefined;
  const closed = closedValues(resolved);
  const listed = closed ?? listedValues(resolved);
  if (listed === undefined) return undefined;
  const isText = listed.every((value) => typeof value === "string");
  const values = listed.map((json) => ({ json, text: isText ? String(json) : JSON.stringify(json), meaning: meaningOf(json, resolved) }));
  return { values, open: closed === undefined };
}

/** A text that is empty or padded needs its quotes to be seen. */
export const shown = ({ text, json }: Value): string => (text === "" || text.trim() !== text ? JSON.stringify(json) : text);

function meaningOf(value: Json, { locations }: ResolvedSchema): string | undefined {
  if (typeof value !== "string") return undefined;
  const said = locations
    .map(({ schema }) => schema["x-enumDescriptions"])
    .find((meanings) => meanings !== undefined && has(meanings, value));
  return said === undefined ? undefined : String(said[value]);
}
