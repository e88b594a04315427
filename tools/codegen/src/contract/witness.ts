import { sample, stringMatching } from "fast-check";
import { equal, type Json, type JsonObject, type JsonType, typesOf } from "./json.ts";
import { annotation, type Constraint, type Shape, type Shapes } from "./shape.ts";

/** A payload that a shape accepts, or the reason why none could be built. */
export type Witness = { readonly value: Json } | { readonly impossible: string };

/** The smallest payload that we can build for a shape: required properties alone, examples where there are some. */
export function witness(shape: Shape, shapes: Shapes): Witness {
  const impossible: string[] = [];
  const [value] = candidates(shape, { shapes, path: [], impossible });
  return value === undefined ? { impossible: impossible[0] ?? "its constraints contradict each other" } : { value };
}

/** Different payloads that a shape accepts, at most so many. */
export function witnesses(shape: Shape, shapes: Shapes, count: number): Json[] {
  return distinct(candidates(shape, { shapes, path: [], impossible: [] }), count);
}

interface Search {
  readonly shapes: Shapes;
  /** The shapes on the way here: one that comes again by requirement alone can have no finite payload. */
  readonly path: readonly string[];
  /** Collects why branches failed. */
  readonly impossible: string[];
}

function* candidates(shape: Shape, search: Search): Generator<Json> {
  if (search.path.filter((key) => key === shape.key).length > 1) {
    search.impossible.push("it requires itself without end");
    return;
  }
  const inner = { ...search, path: [...search.path, shape.key] };
  for (const value of [...listed(shape), ...shown(shape, search.shapes)]) if (accepts(shape, value)) yield value;
  if (listed(shape).length > 0) {
    search.impossible.push("none of the values that it lists meets the rest of it");
    return;
  }
  if (shape.types?.length === 0) search.impossible.push("its types exclude each other");
  for (const type of shape.types ?? guessTypes(shape)) yield* ofType(type, shape, inner);
}

/** What enum and const allow: the values of the first that says so. */
const listed = (shape: Shape): Json[] =>
  shape.constraints
    .filter(({ keyword }) => keyword === "enum" || keyword === "const")
    .slice(0, 1)
    .flatMap(({ keyword, value }) => (keyword === "enum" ? (value as Json[]) : [value])); // an enum's value is a list: the grammar rule saw to it

/** Scalars that the schema shows as examples. Examples of objects and arrays are built up from their parts instead. */
const shown = (shape: Shape, shapes: Shapes): Json[] =>
  shape.sites.flatMap((site) => annotation(shapes, site, "examples") ?? []).filter((value) => typeof value !== "object");

const guessTypes = (shape: Shape): JsonType[] =>
  shape.properties.size > 0 ? ["object"] : shape.items === undefined ? ["string", "number", "boolean", "object"] : ["array"];

function* ofType(type: JsonType, shape: Shape, search: Search): Generator<Json> {
  switch (type) {
    case "null":
      yield* meeting(shape, [null]);
      return;
    case "boolean":
      yield* meeting(shape, [true, false]);
      return;
    case "integer":
      yield* meeting(shape, numbers(shape).map(Math.trunc));
      return;
    case "number":
      yield* meeting(shape, numbers(shape));
      return;
    case "string":
      yield* meeting(shape, strings(shape));
      return;
    case "array":
      yield* arrays(shape, search);
      return;
    case "object":
      yield* objects(shape, search);
  }
}

const meeting = (shape: Shape, values: Iterable<Json>): Json[] => [...values].filter((value) => accepts(shape, value));

/** Bounds, their neighbours, and what lies halfway. */
function numbers(shape: Shape): number[] {
  const bounds = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].flatMap((keyword) => valuesOf(shape, keyword, "number"));
  const halfway = bounds.length > 1 ? [(Math.min(...bounds) + Math.max(...bounds)) / 2] : [];
  return [...bounds, ...bounds.flatMap((bound) => [bound + 1, bound - 1, bound + 2]), ...halfway, 0, 1, 2, 3];
}

function* strings(shape: Shape): Generator<string> {
  for (const format of valuesOf(shape, "format", "string")) yield* formatSamples[format] ?? [];
  for (const pattern of valuesOf(shape, "pattern", "string"))
    yield* sample(stringMatching(new RegExp(pattern, "u")), { seed: 1, numRuns: 64 });
  const shortest = Math.max(0, ...valuesOf(shape, "minLength", "number"));
  for (const letter of "abcdef") yield letter.repeat(Math.max(shortest, 1));
  yield "";
}

function* arrays(shape: Shape, search: Search): Generator<Json> {
  const fewest = Math.max(0, ...valuesOf(shape, "minItems", "number"));
  const unique = shape.constraints.some(({ keyword, value }) => keyword === "uniqueItems" && value === true);
  const items =
    fewest === 0
      ? []
      : shape.items === undefined
        ? Array.from({ length: fewest }, (_, index) => index)
        : distinct(candidates(shape.items, search), fewest);
  const [first] = items;
  if (fewest > 0 && (first === undefined || (unique && items.length < fewest))) {
    search.impossible.push(`it wants ${fewest} items, and not so many different ones can be built`);
    return;
  }
  yield* meeting(shape, [unique || first === undefined ? items : Array.from({ length: fewest }, () => first)]);
}

function* objects(shape: Shape, search: Search): Generator<Json> {
  const required = [...shape.properties.values()].filter((property) => property.required);
  const forbidden = required.find((property) => property.forbidden);
  if (forbidden !== undefined) {
    search.impossible.push(`${JSON.stringify(forbidden.name)} is both required and forbidden`);
    return;
  }
  const undefinedName = shape.sites.flatMap(({ schema }) => schema.required ?? []).find((name) => !shape.properties.has(name));
  if (undefinedName !== undefined && shape.closedBy.length > 0) {
    search.impossible.push(`${JSON.stringify(undefinedName)} is required, but not defined in a closed object`);
    return;
  }
  const built: [string, Json[]][] = required.map(({ name, shape: inner }) => [name, distinct(candidates(inner, search), 4)]);
  const empty = built.find(([, values]) => values.length === 0);
  if (empty !== undefined) {
    search.impossible.push(`no value can be built for ${JSON.stringify(empty[0])}`);
    return;
  }
  const base = built.map(([name, [value]]): [string, Json] => [name, value ?? null]); // not empty: seen above
  yield* meeting(shape, [
    Object.fromEntries(base),
    ...built.flatMap(([name, values]) => values.slice(1).map((value): JsonObject => Object.fromEntries([...base, [name, value]]))),
  ]);
}

/** Whether a value meets what a shape itself says of it; its parts were built to meet theirs. */
const accepts = (shape: Shape, value: Json): boolean =>
  (shape.types === undefined || typesOf(value).some((type) => shape.types?.includes(type))) &&
  shape.constraints.every((constraint) => meets(constraint, value));

/** Whether one constraint holds. Formats are taken as met: samples are chosen for them. */
export function meets({ keyword, value: bound }: Constraint, value: Json): boolean {
  switch (keyword) {
    case "enum":
      return (bound as Json[]).some((allowed) => equal(allowed, value)); // an enum's value is a list
    case "const":
      return equal(bound, value);
    case "minimum":
      return typeof value !== "number" || value >= Number(bound);
    case "maximum":
      return typeof value !== "number" || value <= Number(bound);
    case "exclusiveMinimum":
      return typeof value !== "number" || value > Number(bound);
    case "exclusiveMaximum":
      return typeof value !== "number" || value < Number(bound);
    case "minLength":
      return typeof value !== "string" || [...value].length >= Number(bound);
    case "maxLength":
      return typeof value !== "string" || [...value].length <= Number(bound);
    case "pattern":
      return typeof value !== "string" || new RegExp(String(bound), "u").test(value);
    case "format":
      return true;
    case "minItems":
      return !Array.isArray(value) || value.length >= Number(bound);
    case "maxItems":
      return !Array.isArray(value) || value.length <= Number(bound);
    case "uniqueItems":
      return bound !== true || !Array.isArray(value) || distinct(value, value.length).length === value.length;
  }
}

function distinct(values: Iterable<Json>, count: number): Json[] {
  const found: Json[] = [];
  for (const value of values) {
    if (found.length >= count) break;
    if (!found.some((other) => equal(other, value))) found.push(value);
  }
  return found;
}

function valuesOf(shape: Shape, keyword: string, type: "number"): number[];
function valuesOf(shape: Shape, keyword: string, type: "string"): string[];
function valuesOf(shape: Shape, keyword: string, type: "number" | "string"): (number | string)[] {
  return shape.constraints.flatMap(({ keyword: other, value }) =>
    other === keyword && typeof value === type ? [value as number | string] : [],
  ); // its type was just compared
}

/** Strings that meet each format which the validators assert. */
export const formatSamples: Readonly<Record<string, readonly string[]>> = {
  date: ["2020-04-23", "1999-12-31"],
  time: ["18:39:34Z", "00:00:00.5+02:00"],
  "date-time": ["2020-04-23T18:39:34Z", "1999-12-31T23:59:59.5+02:00"],
  duration: ["PT1H", "P3D"],
  email: ["ingest@example.com", "billing@example.com"],
  hostname: ["example.com", "ingest.example.com"],
  ipv4: ["192.0.2.1", "198.51.100.7"],
  ipv6: ["2001:db8::1", "::1"],
  "json-pointer": ["/profiles/0/width", ""],
  "relative-json-pointer": ["1/name", "0#"],
  regex: ["^[a-z]+$", "a|b"],
  uri: ["https://example.com/a", "urn:example:a"],
  "uri-reference": ["../a?b#c", "https://example.com/a"],
  "uri-template": ["https://example.com/{id}", "/{a}/{b}"],
  uuid: ["de7818e7-610a-4057-8f6f-b785dc1e6f88", "00000000-0000-4000-8000-000000000000"],
};
