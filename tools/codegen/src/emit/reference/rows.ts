import type { SchemaLocation } from "@tools/contract";
import type { ResolvedSchema } from "@tools/contract/schema";
import { listedValues } from "@tools/contract/schema";
import type { Path } from "./path.ts";

/** One field: a property, a part of one that is written in place, or a value that has no properties. */
export interface Row {
  readonly path: Path;
  readonly resolved: ResolvedSchema;
  /** Where it is described. */
  readonly location: SchemaLocation;
  readonly required: boolean;
  /** The field with the same parts, which are listed only there. */
  readonly sameAs?: Path;
}

/** The fields of a value, in the order of its schema. The parts of a field without a name of its own follow it; a definition has its own table. */
export function rowsOf(resolved: ResolvedSchema, location: SchemaLocation): Row[] {
  const listed = new Map<string, Path>();
  const parts = [...(resolved.properties.size > 0 ? members(resolved, [], listed) : inside(resolved, [], listed, true))];
  const isObject = resolved.properties.size > 0 && resolved.types?.length === 1;
  return isObject && parts.length > 0 ? parts : [{ path: [], resolved, location, required: true }, ...parts];
}

function* members(resolved: ResolvedSchema, path: Path, listed: Map<string, Path>): Generator<Row> {
  listed.set(resolved.key, path);
  const properties = [...resolved.properties.values()].filter(({ forbidden }) => !forbidden);
  for (const [index, property] of properties.entries()) {
    const { resolved: inner, location, required } = property;
    yield* field({ path: [...path, { property, before: properties.slice(0, index) }], resolved: inner, location, required }, listed);
  }
  const [location] = resolved.additional?.locations ?? [];
  if (resolved.additional !== undefined && location !== undefined && resolved.closedBy.length === 0)
    yield* field({ path: [...path, "entry"], resolved: resolved.additional, location, required: false }, listed);
}

function* field(row: Row, listed: Map<string, Path>): Generator<Row> {
  const sameAs = row.resolved.definition === undefined ? listed.get(leafOf(row).key) : undefined;
  yield sameAs === undefined ? row : { ...row, sameAs };
  if (sameAs === undefined) yield* inside(row.resolved, row.path, listed);
}

/** The parts of a value that has no page or section of its own. */
function* inside(resolved: ResolvedSchema, path: Path, listed: Map<string, Path>, isWhole = false): Generator<Row> {
  if (resolved.definition !== undefined && !isWhole) return;
  if (resolved.items !== undefined) yield* inside(resolved.items, [...path, "item"], listed);
  if (resolved.properties.size > 0) yield* members(resolved, path, listed);
  else if (resolved.additional !== undefined) yield* inside(resolved.additional, [...path, "entry"], listed);
}

/** A value, what its lists and maps hold, what those hold, and so on, up to a definition. */
export function* layers({ resolved, path }: Pick<Row, "resolved" | "path">): Generator<ResolvedSchema> {
  yield resolved;
  let [here] = resolved.definition !== undefined && path.length > 0 ? [] : heldBy(resolved);
  for (; here !== undefined && here.definition === undefined; [here] = heldBy(here)) yield here;
}

/** The items of a list or the entries of a map. */
const heldBy = (resolved: ResolvedSchema): ResolvedSchema[] =>
  listedValues(resolved) !== undefined || resolved.properties.size > 0
    ? []
    : [resolved.items ?? resolved.additional].filter((inner) => inner !== undefined);

/** The innermost value of nested lists and maps that are written in place. */
export const leafOf = (row: Pick<Row, "resolved" | "path">): ResolvedSchema => [...layers(row)].at(-1) ?? row.resolved;
