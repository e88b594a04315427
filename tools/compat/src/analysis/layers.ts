import { type Place, schemaOf } from "../document/document.ts";
import { innerAt } from "../document/keywords.ts";
import { type Case, type Layer, matches } from "./case.ts";
import { type Conjunction, partsOf } from "./conjunction.ts";

export function layerOf(place: Place): Layer | undefined {
  const schema = schemaOf(place);
  const below = (keyword: string): [string, Place][] =>
    innerAt(schema, keyword).map(({ steps }) => [String(steps.at(-1)), place.document.below(place, ...steps)]);
  const properties = new Map(below("properties").map(([name, each]): [string, Conjunction] => [name, [each]]));
  const patterns = new Map(below("patternProperties"));
  const additional = schema["additionalProperties"] === true ? undefined : below("additionalProperties")[0]?.[1];
  return properties.size + patterns.size === 0 && additional === undefined ? undefined : { properties, patterns, additional };
}

/** How many properties an object can have that is closed. */
export const mostNamed = (one: Pick<Case, "layers" | "required">): number =>
  isNothing(restOf(one)) && patternsOf(one).length === 0
    ? namesOf(one).filter((name) => !isNothing(propertyOf(one, name))).length
    : Number.POSITIVE_INFINITY;

const counts = new WeakMap<Case, { readonly least: number; readonly most: number }>();

/** How few and how many parts a value has, said or implied. */
export function countOf(one: Case): { readonly least: number; readonly most: number } {
  const { least, most, type, required } = one;
  const found =
    counts.get(one) ??
    (type === "object" ? { least: Math.max(least, required.length), most: Math.min(most, mostNamed(one)) } : { least, most });
  counts.set(one, found);
  return found;
}

/** Whether a conjunction says `false` outright. */
export const isNothing = (conjunction: Conjunction): boolean => partsOf(conjunction).some(({ place }) => place.schema === false);

/** The properties that a case names. */
export const namesOf = ({ layers, required }: Pick<Case, "layers" | "required">): string[] => [
  ...new Set([...layers.flatMap(({ properties }) => [...properties.keys()]), ...required]),
];

/** The properties that a case defines. */
export const definedIn = ({ layers }: Pick<Case, "layers">): string[] => [
  ...new Set(layers.flatMap(({ properties }) => [...properties.keys()])),
];

/** The patterns by which a case names properties. */
export const patternsOf = ({ layers }: Pick<Case, "layers">): string[] => [
  ...new Set(layers.flatMap(({ patterns }) => [...patterns.keys()])),
];

/** What the value of a property must meet. */
export const propertyOf = ({ layers }: Pick<Case, "layers">, name: string): Conjunction =>
  layers.flatMap(({ properties, patterns, additional }) => {
    const own = [...(properties.get(name) ?? []), ...[...patterns].filter(([pattern]) => matches(pattern, name)).map(([, place]) => place)];
    return own.length > 0 || properties.has(name) ? own : additional === undefined ? [] : [additional];
  });

/** What a property must meet that a pattern names, and nothing else. */
export const patternedBy = ({ layers }: Pick<Case, "layers">, pattern: string): Conjunction =>
  layers.flatMap(({ patterns, additional }) => {
    const own = patterns.get(pattern);
    return own !== undefined ? [own] : additional === undefined ? [] : [additional];
  });

/** What a property must meet that nothing names. */
export const restOf = ({ layers }: Pick<Case, "layers">): Conjunction =>
  layers.flatMap(({ additional }) => (additional === undefined ? [] : [additional]));

/** What an item must meet. */
export const itemOf = ({ prefix, items }: Pick<Case, "prefix" | "items">, index: number): Conjunction => prefix[index] ?? items;
