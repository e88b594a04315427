import type { Definition } from "@tools/contract";
import type { Json } from "@tools/contract/json";
import { accepts, annotation, examplePayload, listedValues, type ResolvedSchema, type SchemaResolver } from "@tools/contract/schema";
import { code, link } from "../../markdown.ts";
import type { Page } from "./page.ts";
import type { Row } from "./rows.ts";
import { hrefOf } from "./type-cell.ts";

/**
 * A value of a field as JSON: the schema's own example; for a list or an object, a composed one. If that is too long, the cell links to the
 * page of the type, or the rows below show its parts. An enum has none, because its description lists the values.
 */
export function example(row: Row, page: Page, resolver: SchemaResolver): string {
  const value = exampleValue(row, resolver);
  if (value === undefined) return "";
  const text = JSON.stringify(value);
  if (text.length <= longest || row.location.schema.examples?.includes(value) === true) return code(text);
  const holds = named(row.resolved);
  return holds === undefined ? "" : `see ${link(holds.name, hrefOf(holds, page))}`;
}

/** The maximum length of a composed example in a table. */
const longest = 240;

/** The definition of a value, or of what its lists and maps hold: its page shows an example. */
const named = (resolved: ResolvedSchema): Definition | undefined => {
  const held = resolved.items ?? resolved.additional;
  return resolved.definition ?? (held === undefined ? undefined : named(held));
};

function exampleValue({ resolved, location, path }: Row, resolver: SchemaResolver): Json | undefined {
  const own = location.schema.examples?.find((value) => accepts(resolved, value));
  if (own !== undefined) return own;
  if (listedValues(resolved) !== undefined) return undefined;
  const isWhole = path.length === 0 || resolved.items !== undefined || resolved.properties.size > 0 || resolved.additional !== undefined;
  return isWhole
    ? examplePayload(resolved, location, resolver, "first")
    : annotation(resolver, location, "examples")?.find((value) => accepts(resolved, value));
}
