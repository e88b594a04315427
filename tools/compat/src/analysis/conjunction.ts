import { isObject, type Json, type JsonObject } from "../../../codegen/src/contract/json.ts";
import { type Place, schemaOf } from "../document/document.ts";
import { innerAt, isAsserting } from "../document/keywords.ts";

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

const texts = new WeakMap<Place, string>();

/**
 * What a schema says of a value, as a text: the same for schemas whose keywords are ordered otherwise, or that differ in what only people
 * read, or in where a definition stands.
 */
export function textOf(place: Place): string {
  let text = texts.get(place);
  if (text === undefined) {
    text = write(place, []);
    texts.set(place, text);
  }
  return text;
}

function write(place: Place, within: readonly Place[]): string {
  const { schema, document } = place;
  if (typeof schema === "boolean") return String(schema);
  const depth = within.indexOf(place);
  if (depth >= 0) return `^${within.length - depth}`;
  const inside = [...within, place];
  const target = document.target(place);
  const entries = Object.keys(schema)
    .filter((keyword) => (isAsserting(keyword) && keyword !== "$ref") || keyword === "x-open-enum")
    .sort()
    .map((keyword): [string, string] => {
      const inner = innerAt(schema, keyword).map(({ steps }): string => {
        const text = write(document.below(place, ...steps), inside);
        const name = steps[1];
        return typeof name === "string" ? `${JSON.stringify(name)}:${text}` : text;
      });
      if (inner.length === 0) return [keyword, sets.has(keyword) ? asSet(schema[keyword]) : canonical(schema[keyword] ?? null)];
      return [keyword, `[${(keyword === "prefixItems" ? inner : inner.sort()).join(",")}]`];
    });
  if (target !== undefined) {
    if (entries.length === 0) return write(target, inside);
    entries.push(["$ref", write(target, inside)]);
  }
  return `{${entries.map(([keyword, text]) => `${keyword}:${text}`).join(",")}}`;
}

/** The keywords whose value is a list in which order means nothing. */
const sets: ReadonlySet<string> = new Set(["type", "enum", "required"]);

const asSet = (value: Json | undefined): string => [value ?? []].flat().map(canonical).sort().join(",");

/** One text per value, whatever the order of its keys. */
export const canonical = (value: Json): string => JSON.stringify(value, (_, inner: Json) => (isObject(inner) ? sorted(inner) : inner));

const sorted = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
