import { pointerStep } from "./pointer.ts";
import type { Report } from "./report.ts";

/** What the report of a tagged union knows of it. */
export interface Outside {
  /** The name of the property that tells the models apart. */
  readonly tag: string;
  /** The tags of the models. */
  readonly values: readonly string[];
  /** Later versions may add models, so a reader keeps an object with another tag. */
  readonly open: boolean;
  /** A phrase for what the tag must be. */
  readonly expected: string;
  /** The address of the schema whose `type` a value violates that isn't an object. */
  readonly type: string;
  /** The address of the schema whose `required` an object without the tag violates. */
  readonly required: string;
}

/** Adds the only issue of a value that belongs to no model of a tagged union. `found` is its tag; undefined if it has none. */
export function reportOutside(
  out: Report,
  value: unknown,
  path: string,
  found: unknown,
  schema: string,
  { tag, values, open, expected, type, required }: Outside,
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    out.add(path, type, "", "type", value, "an object", { types: ["object"] }, false);
  else if (found === undefined) out.missing(path, required, tag);
  else out.add(path + pointerStep(tag), schema, "", "oneOf", found, expected, { values }, open && typeof found === "string");
}
