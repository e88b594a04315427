import { has, type Json, type JsonObject, type JsonType } from "../json.ts";
import { annotation, type ResolvedSchema, resolvedBelow, type SchemaResolver } from "./resolved-schema.ts";
import { numbers, strings } from "./scalars.ts";
import { accepts, canonical, violationsAt } from "./violations.ts";

export { formatSamples } from "./scalars.ts";
export { accepts, meets } from "./violations.ts";

/** A payload that a resolved schema accepts, or the reason why none could be built. */
export type Witness = { readonly value: Json } | { readonly impossible: string };

/** The smallest payload that we can build for a resolved schema: required properties alone, examples where there are some. */
export function witness(resolved: ResolvedSchema, resolver: SchemaResolver): Witness {
  const table = tableOf(resolver);
  const [value] = table.values(resolved, 1);
  return value === undefined ? { impossible: reason(resolved, table, []) } : { value };
}

/** Different payloads that a resolved schema accepts, at most so many. */
export const witnesses = (resolved: ResolvedSchema, resolver: SchemaResolver, count: number): Json[] =>
  tableOf(resolver).values(resolved, count).slice(0, count);

const tables = new WeakMap<SchemaResolver, Table>();

function tableOf(resolver: SchemaResolver): Table {
  const table = tables.get(resolver) ?? new Table(resolver);
  tables.set(resolver, table);
  return table;
}

/**
 * Payloads by resolved schema. Each round builds every resolved schema from what earlier rounds found for its parts, until a round finds nothing new: so each
 * resolved schema is built a few times whatever refers to it, a model that holds itself is no special case, and one that requires itself without
 * end stays without a payload.
 */
class Table {
  readonly #resolver: SchemaResolver;
  readonly #found = new Map<string, Json[]>();
  /** How many values were asked for when a resolved schema was last settled. */
  readonly #generated = new Map<string, number>();

  constructor(resolver: SchemaResolver) {
    this.#resolver = resolver;
  }

  of(resolved: ResolvedSchema): readonly Json[] {
    return this.#found.get(resolved.key) ?? [];
  }

  values(resolved: ResolvedSchema, count: number): readonly Json[] {
    if ((this.#generated.get(resolved.key) ?? 0) < count) this.#ensureGenerated(resolved, count);
    return this.of(resolved);
  }

  #ensureGenerated(root: ResolvedSchema, count: number): void {
    const all = reachable(root);
    const want = Math.max(count, 4, ...all.filter(isSet).map(fewest));
    for (let grew = true; grew; ) {
      grew = false;
      for (const resolved of all) {
        const before = this.of(resolved);
        if (before.length >= want) continue;
        const after = distinct([...before, ...build(resolved, this, this.#resolver, want)], want);
        if (after.length > before.length) grew = true;
        this.#found.set(resolved.key, after);
      }
    }
    for (const resolved of all) this.#generated.set(resolved.key, want);
  }
}

/** A resolved schema and all that its payloads may hold, parts before wholes where that is possible. */
const reachable = (root: ResolvedSchema): ResolvedSchema[] => [...resolvedBelow(root)].reverse();

function* build(resolved: ResolvedSchema, table: Table, resolver: SchemaResolver, want: number): Generator<Json> {
  const shown = resolved.locations
    .flatMap((location) => annotation(resolver, location, "examples") ?? [])
    .filter((value) => accepts(resolved, value));
  const listed = listedValues(resolved);
  if (listed !== undefined) {
    yield* [...shown, ...listed.filter((value) => accepts(resolved, value))];
    return;
  }
  yield* shown.filter((value) => typeof value !== "object");
  const types = resolved.types ?? guessTypes(resolved);
  yield* inTurn(types.map((type) => first(meeting(resolved, ofType(type, resolved, table, want)), want)));
  // Objects and arrays are built up from their parts first, because that gives smaller ones.
  yield* shown.filter((value) => typeof value === "object");
}

/** What enum and const allow, by the first that says so. */
export function listedValues(resolved: ResolvedSchema): readonly Json[] | undefined {
  const list = resolved.constraints.find(({ keyword }) => keyword === "enum" || keyword === "const");
  return list === undefined ? undefined : list.keyword === "enum" ? (list.value as Json[]) : [list.value]; // an enum's value is a list: the grammar rule saw to it
}

/** Where no type is said: the one that the other keywords speak of. */
export const guessTypes = (resolved: ResolvedSchema): JsonType[] => {
  if (resolved.properties.size > 0 || resolved.additional !== undefined) return ["object"];
  if (resolved.items !== undefined) return ["array"];
  return resolved.constraints.some(({ keyword }) => /imum$/i.test(keyword)) ? ["number"] : ["string", "number", "boolean", "object"];
};

function ofType(type: JsonType, resolved: ResolvedSchema, table: Table, want: number): Iterable<Json> {
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return numbers(resolved, type, 2 * want + 64);
    case "string":
      return strings(resolved, 2 * want + 64);
    case "array":
      return arrays(resolved, table, want);
    case "object":
      return objects(resolved, table, want);
  }
}

/** As few items as possible; then the same with another first item; then more of them. */
function* arrays(resolved: ResolvedSchema, table: Table, want: number): Generator<Json> {
  const count = fewest(resolved);
  const items: readonly Json[] =
    resolved.items === undefined ? Array.from({ length: count + 2 }, (_, index) => index) : table.of(resolved.items);
  const fill = (length: number, head = 0): Json[] =>
    Array.from({ length }, (_, index) => items[isSet(resolved) ? (head + index) % items.length : index === 0 ? head : 0] ?? null);
  if (count > 0 && items.length === 0) return;
  yield fill(count);
  for (let head = 1; count > 0 && head < items.length; head++) yield fill(count, head);
  for (let more = 1; items.length > 0 && more < want; more++) yield fill(count + more);
}

/** Required properties alone; then the others as well, each combination of values once. */
function* objects(resolved: ResolvedSchema, table: Table, want: number): Generator<Json> {
  const names = [...new Set(resolved.locations.flatMap(({ schema }) => schema.required ?? []))];
  const choices = (inner: ResolvedSchema | undefined): readonly Json[] => (inner === undefined ? [true] : table.of(inner));
  const required = names.map((name): Choice => [name, choices(resolved.properties.get(name)?.resolved ?? resolved.additional)]);
  if (required.some(([name, values]) => values.length === 0 || isForbidden(resolved, name))) return;
  const optional = [...resolved.properties.values()]
    .filter((property) => !property.required && !property.forbidden)
    .map((property): Choice => [property.name, [undefined, ...table.of(property.resolved)]]);
  const extra =
    resolved.closedBy.length > 0
      ? []
      : extraKeys(resolved, want).map((key): Choice => [key, [undefined, ...choices(resolved.additional).slice(0, 1)]]);
  const all = [...required, ...optional, ...extra];
  const total = all.reduce((product, [, values]) => Math.min(product * values.length, mostCombinations), 1);
  for (let number = 0; number < total; number++) yield combination(all, number);
}

/** Hardly any is refused, so that so many are enough; a schema that refuses them all must not be tried for ever. */
const mostCombinations = 10_000;

/** Whether a closed part of a resolved schema does not know a property: then none of its combinations is accepted. */
const isForbidden = ({ properties, closedBy }: ResolvedSchema, name: string): boolean =>
  properties.get(name)?.forbidden ?? closedBy.length > 0;

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

const extraKeys = (resolved: ResolvedSchema, want: number): string[] =>
  Array.from({ length: Math.ceil(Math.log2(want + 1)) }, (_, index) => freeKey(resolved, `key${index + 1}`));

/** A name that a resolved schema does not define. */
export const freeKey = (resolved: ResolvedSchema, wish: string): string =>
  resolved.properties.has(wish) ? freeKey(resolved, `${wish}_`) : wish;

const fewest = (resolved: ResolvedSchema): number =>
  Math.max(0, ...resolved.constraints.filter(({ keyword }) => keyword === "minItems").map(({ value }) => Number(value)));

const isSet = (resolved: ResolvedSchema): boolean =>
  resolved.constraints.some(({ keyword, value }) => keyword === "uniqueItems" && value === true);

function* meeting(resolved: ResolvedSchema, values: Iterable<Json>): Generator<Json> {
  for (const value of values) if (violationsAt(resolved, value).length === 0) yield value;
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

/** Why a resolved schema has no payload, from the outside in. */
function reason(resolved: ResolvedSchema, table: Table, path: readonly string[]): string {
  if (path.includes(resolved.key)) return "it requires itself endlessly";
  if (listedValues(resolved) !== undefined) return "none of its values meets its other constraints";
  if (resolved.types?.length === 0) return "its types exclude each other";
  const inner = [...path, resolved.key];
  for (const name of new Set(resolved.locations.flatMap(({ schema }) => schema.required ?? []))) {
    const property = resolved.properties.get(name);
    if (property?.forbidden) return `${JSON.stringify(name)} is both required and forbidden`;
    if (property === undefined && resolved.closedBy.some(({ schema }) => !has(schema.properties ?? {}, name)))
      return `${JSON.stringify(name)} is required, but isn't defined in a closed object`;
    const part = property?.resolved ?? resolved.additional;
    if (part !== undefined && table.of(part).length === 0)
      return `no valid value was found for ${JSON.stringify(name)}: ${reason(part, table, inner)}`;
  }
  const count = fewest(resolved);
  if (resolved.items !== undefined && count > table.of(resolved.items).length && (isSet(resolved) || table.of(resolved.items).length === 0))
    return `it needs ${count} items, and there aren't enough different values`;
  return "its constraints contradict each other";
}
