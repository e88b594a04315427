import type { Site } from "@tools/contract";
import type { Shape } from "@tools/contract/schema";
import { listedValues } from "@tools/contract/schema";
import type { Path } from "./path.ts";

/** One field: a property, a part of one that is written in place, or a value that has no properties. */
export interface Row {
  readonly path: Path;
  readonly shape: Shape;
  /** Where it is described. */
  readonly site: Site;
  readonly required: boolean;
  /** The field whose parts are this field's parts too: they are listed once. */
  readonly sameAs?: Path;
}

/** The fields of a value, in the order of its schema. What is written in place follows its field; what has a name has its own table. */
export function rowsOf(shape: Shape, site: Site): Row[] {
  const listed = new Map<string, Path>();
  const parts = [...(shape.properties.size > 0 ? members(shape, [], listed) : inside(shape, [], listed, true))];
  const isObject = shape.properties.size > 0 && shape.types?.length === 1;
  return isObject && parts.length > 0 ? parts : [{ path: [], shape, site, required: true }, ...parts];
}

function* members(shape: Shape, path: Path, listed: Map<string, Path>): Generator<Row> {
  listed.set(shape.key, path);
  const properties = [...shape.properties.values()].filter(({ forbidden }) => !forbidden);
  const names = properties.map(({ name }) => name);
  for (const [index, { name, shape: inner, site, required }] of properties.entries())
    yield* field({ path: [...path, { property: name, before: names.slice(0, index) }], shape: inner, site, required }, listed);
  const [site] = shape.additional?.sites ?? [];
  if (shape.additional !== undefined && site !== undefined && shape.closedBy.length === 0)
    yield* field({ path: [...path, "entry"], shape: shape.additional, site, required: false }, listed);
}

function* field(row: Row, listed: Map<string, Path>): Generator<Row> {
  const sameAs = row.shape.definition === undefined ? listed.get(leafOf(row).key) : undefined;
  yield sameAs === undefined ? row : { ...row, sameAs };
  if (sameAs === undefined) yield* inside(row.shape, row.path, listed);
}

/** The parts of a value that has no page or section of its own. */
function* inside(shape: Shape, path: Path, listed: Map<string, Path>, isWhole = false): Generator<Row> {
  if (shape.definition !== undefined && !isWhole) return;
  if (shape.items !== undefined) yield* inside(shape.items, [...path, "item"], listed);
  if (shape.properties.size > 0) yield* members(shape, path, listed);
  else if (shape.additional !== undefined) yield* inside(shape.additional, [...path, "entry"], listed);
}

/** A value, what its lists and maps hold, what those hold, and so on, up to what has a name of its own. */
export function* layers({ shape, path }: Pick<Row, "shape" | "path">): Generator<Shape> {
  yield shape;
  let [here] = shape.definition !== undefined && path.length > 0 ? [] : heldBy(shape);
  for (; here !== undefined && here.definition === undefined; [here] = heldBy(here)) yield here;
}

/** What a list or a map holds. */
const heldBy = (shape: Shape): Shape[] =>
  listedValues(shape) !== undefined || shape.properties.size > 0
    ? []
    : [shape.items ?? shape.additional].filter((inner) => inner !== undefined);

/** What is at the bottom of lists and maps that are written in place. */
export const leafOf = (row: Pick<Row, "shape" | "path">): Shape => [...layers(row)].at(-1) ?? row.shape;
