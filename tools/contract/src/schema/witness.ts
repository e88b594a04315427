import { has, type Json, type JsonObject, type JsonType } from "../json.ts";
import { annotation, type Shape, type Shapes, shapesBelow } from "./resolved-schema.ts";
import { numbers, strings } from "./scalars.ts";
import { accepts, canonical, objectionsAt } from "./violations.ts";

export { formatSamples } from "./scalars.ts";
export { accepts, meets } from "./violations.ts";

/** A payload that a shape accepts, or the reason why none could be built. */
export type Witness = { readonly value: Json } | { readonly impossible: string };

/** The smallest payload that we can build for a shape: required properties alone, examples where there are some. */
export function witness(shape: Shape, shapes: Shapes): Witness {
  const table = tableOf(shapes);
  const [value] = table.values(shape, 1);
  return value === undefined ? { impossible: reason(shape, table, []) } : { value };
}

/** Different payloads that a shape accepts, at most so many. */
export const witnesses = (shape: Shape, shapes: Shapes, count: number): Json[] => tableOf(shapes).values(shape, count).slice(0, count);

const tables = new WeakMap<Shapes, Table>();

function tableOf(shapes: Shapes): Table {
  const table = tables.get(shapes) ?? new Table(shapes);
  tables.set(shapes, table);
  return table;
}

/**
 * Payloads by shape. Each round builds every shape from what earlier rounds found for its parts, until a round finds nothing new: so each
 * shape is built a few times whatever refers to it, a model that holds itself is no special case, and one that requires itself without
 * end stays without a payload.
 */
class Table {
  readonly #shapes: Shapes;
  readonly #found = new Map<string, Json[]>();
  /** How many values were asked for when a shape was last settled. */
  readonly #settled = new Map<string, number>();

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  of(shape: Shape): readonly Json[] {
    return this.#found.get(shape.key) ?? [];
  }

  values(shape: Shape, count: number): readonly Json[] {
    if ((this.#settled.get(shape.key) ?? 0) < count) this.#settle(shape, count);
    return this.of(shape);
  }

  #settle(root: Shape, count: number): void {
    const all = reachable(root);
    const want = Math.max(count, 4, ...all.filter(isSet).map(fewest));
    for (let grew = true; grew; ) {
      grew = false;
      for (const shape of all) {
        const before = this.of(shape);
        if (before.length >= want) continue;
        const after = distinct([...before, ...build(shape, this, this.#shapes, want)], want);
        if (after.length > before.length) grew = true;
        this.#found.set(shape.key, after);
      }
    }
    for (const shape of all) this.#settled.set(shape.key, want);
  }
}

/** A shape and all that its payloads may hold, parts before wholes where that is possible. */
const reachable = (root: Shape): Shape[] => [...shapesBelow(root)].reverse();

function* build(shape: Shape, table: Table, shapes: Shapes, want: number): Generator<Json> {
  const shown = shape.sites.flatMap((site) => annotation(shapes, site, "examples") ?? []).filter((value) => accepts(shape, value));
  const listed = listedValues(shape);
  if (listed !== undefined) {
    yield* [...shown, ...listed.filter((value) => accepts(shape, value))];
    return;
  }
  yield* shown.filter((value) => typeof value !== "object");
  const types = shape.types ?? guessTypes(shape);
  yield* inTurn(types.map((type) => first(meeting(shape, ofType(type, shape, table, want)), want)));
  // Objects and arrays are built up from their parts first, because that gives smaller ones.
  yield* shown.filter((value) => typeof value === "object");
}

/** What enum and const allow, by the first that says so. */
export function listedValues(shape: Shape): readonly Json[] | undefined {
  const list = shape.constraints.find(({ keyword }) => keyword === "enum" || keyword === "const");
  return list === undefined ? undefined : list.keyword === "enum" ? (list.value as Json[]) : [list.value]; // an enum's value is a list: the grammar rule saw to it
}

/** Where no type is said: the one that the other keywords speak of. */
export const guessTypes = (shape: Shape): JsonType[] => {
  if (shape.properties.size > 0 || shape.additional !== undefined) return ["object"];
  if (shape.items !== undefined) return ["array"];
  return shape.constraints.some(({ keyword }) => /imum$/i.test(keyword)) ? ["number"] : ["string", "number", "boolean", "object"];
};

function ofType(type: JsonType, shape: Shape, table: Table, want: number): Iterable<Json> {
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return numbers(shape, type, 2 * want + 64);
    case "string":
      return strings(shape, 2 * want + 64);
    case "array":
      return arrays(shape, table, want);
    case "object":
      return objects(shape, table, want);
  }
}

/** As few items as possible; then the same with another first item; then more of them. */
function* arrays(shape: Shape, table: Table, want: number): Generator<Json> {
  const count = fewest(shape);
  const items: readonly Json[] = shape.items === undefined ? Array.from({ length: count + 2 }, (_, index) => index) : table.of(shape.items);
  const fill = (length: number, head = 0): Json[] =>
    Array.from({ length }, (_, index) => items[isSet(shape) ? (head + index) % items.length : index === 0 ? head : 0] ?? null);
  if (count > 0 && items.length === 0) return;
  yield fill(count);
  for (let head = 1; count > 0 && head < items.length; head++) yield fill(count, head);
  for (let more = 1; items.length > 0 && more < want; more++) yield fill(count + more);
}

/** Required properties alone; then the others as well, each combination of values once. */
function* objects(shape: Shape, table: Table, want: number): Generator<Json> {
  const names = [...new Set(shape.sites.flatMap(({ schema }) => schema.required ?? []))];
  const choices = (inner: Shape | undefined): readonly Json[] => (inner === undefined ? [true] : table.of(inner));
  const required = names.map((name): Choice => [name, choices(shape.properties.get(name)?.shape ?? shape.additional)]);
  if (required.some(([name, values]) => values.length === 0 || isForbidden(shape, name))) return;
  const optional = [...shape.properties.values()]
    .filter((property) => !property.required && !property.forbidden)
    .map((property): Choice => [property.name, [undefined, ...table.of(property.shape)]]);
  const extra =
    shape.closedBy.length > 0
      ? []
      : extraKeys(shape, want).map((key): Choice => [key, [undefined, ...choices(shape.additional).slice(0, 1)]]);
  const all = [...required, ...optional, ...extra];
  const total = all.reduce((product, [, values]) => Math.min(product * values.length, mostCombinations), 1);
  for (let number = 0; number < total; number++) yield combination(all, number);
}

/** Hardly any is refused, so that so many are enough; a schema that refuses them all must not be tried for ever. */
const mostCombinations = 10_000;

/** Whether a closed part of a shape does not know a property: then none of its combinations is accepted. */
const isForbidden = ({ properties, closedBy }: Shape, name: string): boolean => properties.get(name)?.forbidden ?? closedBy.length > 0;

/** A property's name, and the values that it can have; undefined for none. */
type Choice = [name: string, values: readonly (Json | undefined)[]];

/** The numbers from 0 count through all combinations: each choice is a digit. */
function combination(choices: readonly Choice[], number: number): JsonObject {
  let rest = number;
  const entries = choices.flatMap(([name, values]): [string, Json][] => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

const extraKeys = (shape: Shape, want: number): string[] =>
  Array.from({ length: Math.ceil(Math.log2(want + 1)) }, (_, index) => freeKey(shape, `key${index + 1}`));

/** A name that a shape does not define. */
export const freeKey = (shape: Shape, wish: string): string => (shape.properties.has(wish) ? freeKey(shape, `${wish}_`) : wish);

const fewest = (shape: Shape): number =>
  Math.max(0, ...shape.constraints.filter(({ keyword }) => keyword === "minItems").map(({ value }) => Number(value)));

const isSet = (shape: Shape): boolean => shape.constraints.some(({ keyword, value }) => keyword === "uniqueItems" && value === true);

function* meeting(shape: Shape, values: Iterable<Json>): Generator<Json> {
  for (const value of values) if (objectionsAt(shape, value).length === 0) yield value;
}

/** One value of each, then another of each: so that no type crowds the others out. */
function* inTurn<T>(sources: readonly Iterator<T>[]): Generator<T> {
  for (let left = [...sources]; left.length > 0; ) {
    const steps = left.map((source) => ({ source, step: source.next() }));
    left = steps.filter(({ step }) => step.done !== true).map(({ source }) => source);
    for (const { step } of steps) if (step.done !== true) yield step.value;
  }
}

function* first<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}

const distinct = (values: Iterable<Json>, count: number): Json[] => {
  const found = new Map<string, Json>();
  for (const value of values) {
    if (found.size >= count) break;
    const key = canonical(value);
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
};

/** Why a shape has no payload, from the outside in. */
function reason(shape: Shape, table: Table, path: readonly string[]): string {
  if (path.includes(shape.key)) return "it requires itself without end";
  if (listedValues(shape) !== undefined) return "none of the values that it lists meets the rest of it";
  if (shape.types?.length === 0) return "its types exclude each other";
  const inner = [...path, shape.key];
  for (const name of new Set(shape.sites.flatMap(({ schema }) => schema.required ?? []))) {
    const property = shape.properties.get(name);
    if (property?.forbidden) return `${JSON.stringify(name)} is both required and forbidden`;
    if (property === undefined && shape.closedBy.some(({ schema }) => !has(schema.properties ?? {}, name)))
      return `${JSON.stringify(name)} is required, but not defined in a closed object`;
    const part = property?.shape ?? shape.additional;
    if (part !== undefined && table.of(part).length === 0)
      return `no value can be built for ${JSON.stringify(name)}: ${reason(part, table, inner)}`;
  }
  const count = fewest(shape);
  if (shape.items !== undefined && count > table.of(shape.items).length && (isSet(shape) || table.of(shape.items).length === 0))
    return `it wants ${count} items, and not so many different ones can be built`;
  return "its constraints contradict each other";
}
