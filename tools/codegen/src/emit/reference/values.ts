import { has, type Json } from "@tools/contract/json";
import type { Shape } from "@tools/contract/schema";
import { closedValues, listedValues } from "@tools/contract/schema";

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

/** What a shape lists; undefined where it lists nothing, or one constant alone. */
export function valuesOf(shape: Shape): Values | undefined {
  if (shape.constraints.some(({ keyword }) => keyword === "const")) return undefined;
  const closed = closedValues(shape);
  const listed = closed ?? listedValues(shape);
  if (listed === undefined) return undefined;
  const isText = listed.every((value) => typeof value === "string");
  const values = listed.map((json) => ({ json, text: isText ? String(json) : JSON.stringify(json), meaning: meaningOf(json, shape) }));
  return { values, open: closed === undefined };
}

/** A text that is empty or padded needs its quotes to be seen. */
export const shown = ({ text, json }: Value): string => (text === "" || text.trim() !== text ? JSON.stringify(json) : text);

function meaningOf(value: Json, { sites }: Shape): string | undefined {
  if (typeof value !== "string") return undefined;
  const said = sites.map(({ schema }) => schema["x-enum-descriptions"]).find((meanings) => meanings !== undefined && has(meanings, value));
  return said === undefined ? undefined : String(said[value]);
}
