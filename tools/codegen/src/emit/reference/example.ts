import type { Definition } from "@tools/contract";
import type { Json } from "@tools/contract/json";
import { accepts, annotation, listedValues, type Shape, type Shapes } from "@tools/contract/schema";
import { assemble } from "../fixtures/assemble.ts";
import { code, link } from "./markdown.ts";
import type { Page } from "./page.ts";
import type { Row } from "./rows.ts";
import { hrefOf } from "./type-cell.ts";

/**
 * A value of a field as JSON: what its schema shows; for a list or an object, one put together. Where that is too long, it is shown where
 * its type is, or part by part in the rows below. An enum's values stand in its description.
 */
export function example(row: Row, page: Page, shapes: Shapes): string {
  const value = exampleValue(row, shapes);
  if (value === undefined) return "";
  const text = JSON.stringify(value);
  if (text.length <= longest || row.site.schema.examples?.includes(value) === true) return code(text);
  const holds = named(row.shape);
  return holds === undefined ? "" : `see ${link(holds.name, hrefOf(holds, page))}`;
}

/** Beyond this a table is no place for what nobody wrote as an example. */
const longest = 240;

/** What has a name in a list or a map: its page shows an example. */
const named = (shape: Shape): Definition | undefined => {
  const held = shape.items ?? shape.additional;
  return shape.definition ?? (held === undefined ? undefined : named(held));
};

function exampleValue({ shape, site, path }: Row, shapes: Shapes): Json | undefined {
  const own = site.schema.examples?.find((value) => accepts(shape, value));
  if (own !== undefined) return own;
  if (listedValues(shape) !== undefined) return undefined;
  const isWhole = path.length === 0 || shape.items !== undefined || shape.properties.size > 0 || shape.additional !== undefined;
  return isWhole ? assemble(shape, site, shapes, "first") : annotation(shapes, site, "examples")?.find((value) => accepts(shape, value));
}
