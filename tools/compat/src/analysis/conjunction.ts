import { canonical, type Json, type JsonObject } from "@tools/contract/json";
import { type Place, schemaOf } from "../document/document.ts";
import { innerAt, isAsserting } from "../document/keywords.ts";
import { isEndless } from "./cycles.ts";

/** Schemas that all judge one value, possibly of different documents. */
export type Conjunction = readonly Place[];

/** A schema of a conjunction, with those that brought it in: what it is added to, or referred to by. */
export interface Part {
  readonly place: Place;
  readonly within: readonly Place[];
}

/** A conjunction with all that `$ref` and `allOf` add, each schema once. */
export function partsOf(conjunction: Conjunction): Part[] {
  const found = new Map<Place, Part>();
  const visit = (place: Place, within: readonly Place[]): void => {
    if (found.has(place)) return;
    found.set(place, { place, within });
    const inner = [...within, place];
    const target = place.document.target(place);
    if (target !== undefined) visit(target, inner);
    for (const { steps } of innerAt(schemaOf(place), "allOf")) visit(place.document.below(place, ...steps), inner);
  };
  for (const place of conjunction) visit(place, []);
  return [...found.values()];
}

const numbers = new WeakMap<Place, number>();
let count = 0;

function numberOf(place: Place): number {
  const known = numbers.get(place) ?? ++count;
  numbers.set(place, known);
  return known;
}

/** Equal for equal conjunctions. */
export const keyOf = (conjunction: Conjunction): string => [...new Set(conjunction.map(numberOf))].sort((a, b) => a - b).join(" ");

/**
 * What a schema says of a value, as a short text: the same for schemas whose keywords are ordered otherwise, or that differ in what only
 * people read, or in where a definition stands.
 */
export const textOf = (place: Place): string => write(place, mostHops);

/**
 * Schemas that hold themselves are followed for so many references. A difference further down is seen all the same: each definition is
 * compared by itself.
 */
const mostHops = 16;

const written = new WeakMap<Place, Map<number, string>>();
/** Short texts for long ones, so that what is referred to often is not written out each time. */
const short = new Map<string, string>();

function write(place: Place, hops: number): string {
  const { schema, document } = place;
  if (typeof schema === "boolean") return String(schema);
  if (hops === 0) return "…";
  const depth = isEndless(place) ? hops : mostHops;
  const known = written.get(place) ?? new Map<number, string>();
  written.set(place, known);
  const found = known.get(depth);
  if (found !== undefined) return found;
  const target = document.target(place);
  const referred = target === undefined ? undefined : write(target, isEndless(target) ? depth - 1 : mostHops);
  const entries = Object.keys(schema)
    .filter((keyword) => (isAsserting(keyword) && keyword !== "$ref") || keyword === "x-open-enum")
    .sort()
    .map((keyword) => `${keyword}:${said(place, schema, keyword, depth)}`);
  const all = referred === undefined ? entries : [...entries, `$ref:${referred}`];
  const text = referred !== undefined && entries.length === 0 ? referred : shortened(`{${all.join(",")}}`);
  known.set(depth, text);
  return text;
}

/** What one keyword says. */
function said(place: Place, schema: JsonObject, keyword: string, depth: number): string {
  const inner = innerAt(schema, keyword).map(({ steps }): string => {
    const text = write(place.document.below(place, ...steps), depth);
    const name = steps[1];
    return typeof name === "string" ? `${JSON.stringify(name)}:${text}` : text;
  });
  if (inner.length === 0) return sets.has(keyword) ? asSet(schema[keyword]) : canonical(schema[keyword] ?? null);
  return `[${(keyword === "prefixItems" ? inner : inner.sort()).join(",")}]`;
}

function shortened(text: string): string {
  const known = short.get(text) ?? `#${short.size}`;
  short.set(text, known);
  return known;
}

/** The keywords whose value is a list in which order means nothing. */
const sets: ReadonlySet<string> = new Set(["type", "enum", "required"]);

const asSet = (value: Json | undefined): string => [value ?? []].flat().map(canonical).sort().join(",");
