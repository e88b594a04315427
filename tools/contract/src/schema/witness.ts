import { canonical, has, type Json, type JsonObject, type JsonType } from "../json.ts";
import { constraintOf } from "../keywords/index.ts";
import { isContradiction } from "./contradiction.ts";
import { rangeOf } from "./limits.ts";
import { listedValues } from "./lists.ts";
import { type ResolvedSchema, resolvedBelow, type SchemaResolver } from "./resolved-schema.ts";
import { annotation } from "./resolver.ts";
import { numbers, strings } from "./scalars.ts";
import { take } from "./take.ts";
import { accepts, violationsAt } from "./violations.ts";

/** A payload that a resolved schema accepts, the reason that there is none, or that none was found although there may be one. */
export type Witness = { readonly value: Json } | { readonly impossible: string } | { readonly notFound: string };

/** The smallest payload that can be built for a resolved schema: only required properties, with examples as values where there are some. */
export function witness(resolved: ResolvedSchema, resolver: SchemaResolver): Witness {
  const table = tableOf(resolver);
  const [value] = table.values(resolved, 1);
  if (value !== undefined) return { value };
  const { text, proven } = reason(resolved, table, []);
  return proven ? { impossible: text } : { notFound: text };
}

/** At most `count` different payloads that a resolved schema accepts. */
export const witnesses = (resolved: ResolvedSchema, resolver: SchemaResolver, count: number): Json[] =>
  tableOf(resolver).values(resolved, count).slice(0, count);

const tables = new WeakMap<SchemaResolver, Table>();

function tableOf(resolver: SchemaResolver): Table {
  const table = tables.get(resolver) ?? new Table(resolver);
  tables.set(resolver, table);
  return table;
}

/**
 * Payloads by resolved schema. Each round builds payloads for every resolved schema from those that earlier rounds found for its parts, until
 * a round finds nothing new. Recursive models need no special case: one that requires itself endlessly never gets a payload.
 */
class Table {
  readonly #resolver: SchemaResolver;
  readonly #found = new Map<string, Json[]>();
  /** The number of values that each resolved schema was last generated for. */
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
    const least = Math.max(count, 4);
    const limit = Math.max(least, ...this.#ungenerated(root, least).filter(hasUniqueItems).map(minItemsOf));
    const all = this.#ungenerated(root, limit);
    for (let grew = true; grew; ) {
      grew = false;
      for (const resolved of all) {
        const before = this.of(resolved);
        if (before.length >= limit) continue;
        const after = distinct([...before, ...build(resolved, this, this.#resolver, limit)], limit);
        if (after.length > before.length) grew = true;
        this.#found.set(resolved.key, after);
      }
    }
    for (const resolved of all) this.#generated.set(resolved.key, limit);
  }

  /** A resolved schema and the resolved schemas of its parts, parts first where that is possible, that lack so many values. */
  #ungenerated(root: ResolvedSchema, count: number): ResolvedSchema[] {
    return [...resolvedBelow(root, new Set(), ({ key }) => (this.#generated.get(key) ?? 0) >= count)].reverse();
  }
}

function* build(resolved: ResolvedSchema, table: Table, resolver: SchemaResolver, limit: number): Generator<Json> {
  const examples = resolved.locations
    .flatMap((location) => annotation(resolver, location, "examples") ?? [])
    .filter((value) => accepts(resolved, value));
  const listed = listedValues(resolved);
  if (listed !== undefined) {
    yield* [...examples, ...listed.filter((value) => accepts(resolved, value))];
    return;
  }
  if (resolved.union !== undefined) {
    yield* interleave(resolved.union.branches.map((branch) => table.of(branch.resolved)[Symbol.iterator]()));
    return;
  }
  yield* examples.filter((value) => typeof value !== "object");
  const types = resolved.types ?? guessTypes(resolved);
  yield* interleave(types.map((type) => take(valid(resolved, ofType(type, resolved, table, limit)), limit)));
  // Objects and arrays that are built from their parts come before examples, because they are smaller.
  yield* examples.filter((value) => typeof value === "object");
}

/** The types to try for a schema without a type: the one that its other keywords apply to, if any. */
export const guessTypes = (resolved: ResolvedSchema): JsonType[] => {
  if (resolved.properties.size > 0 || resolved.additional !== undefined) return ["object"];
  if (resolved.items !== undefined) return ["array"];
  const isNumber = resolved.constraints.some(({ keyword }) => constraintOf(keyword).types.includes("number"));
  return isNumber ? ["number"] : ["string", "number", "boolean", "object"];
};

function ofType(type: JsonType, resolved: ResolvedSchema, table: Table, limit: number): Iterable<Json> {
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return finite(numbers(resolved, type, 2 * limit + 64));
    case "string":
      return strings(resolved, 2 * limit + 64);
    case "array":
      return arrays(resolved, table, limit);
    case "object":
      return objects(resolved, table, limit);
  }
}

function* finite(values: Iterable<number>): Generator<number> {
  for (const value of values) if (Number.isFinite(value)) yield value;
}

/** Arrays with as few items as possible, then the same with another first item, then longer ones. */
function* arrays(resolved: ResolvedSchema, table: Table, limit: number): Generator<Json> {
  const count = minItemsOf(resolved);
  const items: readonly Json[] =
    resolved.items === undefined ? Array.from({ length: count + 2 }, (_, index) => index) : table.of(resolved.items);
  const fill = (length: number, head = 0): Json[] =>
    Array.from({ length }, (_, index) => items[hasUniqueItems(resolved) ? (head + index) % items.length : index === 0 ? head : 0] ?? null);
  if (count > 0 && items.length === 0) return;
  yield fill(count);
  for (let head = 1; count > 0 && head < items.length; head++) yield fill(count, head);
  for (let more = 1; items.length > 0 && more < limit; more++) yield fill(count + more);
}

/** Objects with only the required properties, then with the optional ones, each combination of values once. */
function* objects(resolved: ResolvedSchema, table: Table, limit: number): Generator<Json> {
  const names = [...new Set(resolved.locations.flatMap(({ schema }) => schema.required ?? []))];
  const choices = (inner: ResolvedSchema | undefined): readonly Json[] => (inner === undefined ? [true] : table.of(inner));
  const required = names.map((name): Choice => [name, choices(resolved.properties.get(name)?.resolved ?? resolved.additional)]);
  if (required.some(([name, values]) => values.length === 0 || isForbidden(resolved, name))) return;
  const optional = [...resolved.properties.values()]
    .filter((property) => !property.required && !property.forbidden)
    .map((property): Choice => [property.name, [undefined, ...table.of(property.resolved)]]);
  const least = rangeOf(resolved, "object").least ?? 0;
  const extra =
    resolved.closedBy.length > 0
      ? []
      : extraKeys(resolved, limit, least).map((key): Choice => [key, [undefined, ...choices(resolved.additional).slice(0, 1)]]);
  const all = [...required, ...withMinimum([...optional, ...extra], least - required.length)];
  const total = all.reduce((product, [, values]) => Math.min(product * values.length, maxCombinations), 1);
  for (let number = 0; number < total; number++) yield combination(all, number);
}

/** The same choices, of which the first `count` possible ones are always made. */
function withMinimum(choices: readonly Choice[], count: number): Choice[] {
  let left = count;
  return choices.map(([name, [none, ...values]]): Choice => {
    if (values.length === 0 || left-- <= 0) return [name, [none, ...values]];
    return [name, values];
  });
}

/** Most combinations are valid, so this is enough. The limit ends the search if a schema rejects all of them. */
const maxCombinations = 10_000;

/** Whether a closed part of a resolved schema doesn't define a property: then no payload may have it. */
const isForbidden = ({ properties, closedBy }: ResolvedSchema, name: string): boolean =>
  properties.get(name)?.forbidden ?? closedBy.length > 0;

/** A property's name, and the values that it can have. Undefined means that the property is left out. */
type Choice = [name: string, values: readonly (Json | undefined)[]];

/** The combination with a number, counted from 0: each choice is a digit of the number. */
function combination(choices: readonly Choice[], number: number): JsonObject {
  let rest = number;
  const entries = choices.flatMap(([name, values]): [string, Json][] => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

const extraKeys = (resolved: ResolvedSchema, limit: number, least: number): string[] =>
  Array.from({ length: Math.max(Math.ceil(Math.log2(limit + 1)), least) }, (_, index) => freeKey(resolved, `key${index + 1}`));

/** `name`, with underscores added until the resolved schema doesn't define it. */
export const freeKey = (resolved: ResolvedSchema, name: string): string =>
  resolved.properties.has(name) ? freeKey(resolved, `${name}_`) : name;

const minItemsOf = (resolved: ResolvedSchema): number => rangeOf(resolved, "array").least ?? 0;

const hasUniqueItems = (resolved: ResolvedSchema): boolean =>
  resolved.constraints.some(({ keyword, value }) => keyword === "uniqueItems" && value === true);

function* valid(resolved: ResolvedSchema, values: Iterable<Json>): Generator<Json> {
  for (const value of values) if (violationsAt(resolved, value).length === 0) yield value;
}

/** One value of each source, then another of each, so that every type gets its share. */
function* interleave<T>(sources: readonly Iterator<T>[]): Generator<T> {
  for (let left = [...sources]; left.length > 0; ) {
    const steps = left.map((source) => ({ source, step: source.next() }));
    left = steps.filter(({ step }) => step.done !== true).map(({ source }) => source);
    for (const { step } of steps) if (step.done !== true) yield step.value;
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

/** Why a resolved schema has no payload, outermost schema first, and whether that is proven. */
interface Reason {
  readonly text: string;
  readonly proven: boolean;
}

const proven = (text: string): Reason => ({ text, proven: true });

function reason(resolved: ResolvedSchema, table: Table, path: readonly string[]): Reason {
  if (path.includes(resolved.key)) return proven("it requires itself endlessly");
  if (listedValues(resolved) !== undefined) return proven("none of its values meets its other constraints");
  if (resolved.types?.length === 0) return proven("its types exclude each other");
  const inner = [...path, resolved.key];
  const [branch] = resolved.union?.branches ?? [];
  if (branch !== undefined) return reason(branch.resolved, table, inner);
  for (const name of new Set(resolved.locations.flatMap(({ schema }) => schema.required ?? []))) {
    const property = resolved.properties.get(name);
    if (property?.forbidden) return proven(`${JSON.stringify(name)} is both required and forbidden`);
    if (property === undefined && resolved.closedBy.some(({ schema }) => !has(schema.properties ?? {}, name)))
      return proven(`${JSON.stringify(name)} is required, but isn't defined in a closed object`);
    const part = property?.resolved ?? resolved.additional;
    if (part !== undefined && table.of(part).length === 0) {
      const cause = reason(part, table, inner);
      return { ...cause, text: `no valid value was found for ${JSON.stringify(name)}: ${cause.text}` };
    }
  }
  if (isContradiction(resolved)) return proven("its constraints contradict each other");
  const count = minItemsOf(resolved);
  if (
    resolved.items !== undefined &&
    count > table.of(resolved.items).length &&
    (hasUniqueItems(resolved) || table.of(resolved.items).length === 0)
  )
    return {
      text: `it needs ${count} items, and there aren't enough different values`,
      proven: hasFewValues(resolved.items) || (table.of(resolved.items).length === 0 && reason(resolved.items, table, inner).proven),
    };
  return { text: "none of the generated values meets its constraints", proven: false };
}

/** Whether a resolved schema has only the values that it lists. */
const hasFewValues = (resolved: ResolvedSchema): boolean =>
  listedValues(resolved) !== undefined || resolved.types?.every((type) => type === "boolean" || type === "null") === true;
