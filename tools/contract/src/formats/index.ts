import { byCodeUnit } from "../json.ts";
import type { FormatDefinition } from "./common/definition.ts";
import * as list from "./list.ts";

export type { FormatDefinition } from "./common/definition.ts";

/** The formats that the validators assert, by name: one file each. */
export const formats: typeof list = list;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = (Object.keys(formats) as FormatName[]).sort(byCodeUnit); // the list has exactly these keys

/** A format by name; undefined if our validators don't assert it. */
export const formatNamed = (name: string): FormatDefinition | undefined =>
  Object.hasOwn(formats, name) ? formats[name as FormatName] : undefined; // checked by the line before
