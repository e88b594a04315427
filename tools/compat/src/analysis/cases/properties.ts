import { keywordsOf, locationsAt, namedLocationsAt, type SchemaLocation } from "../../document/document.ts";
import { type Conjunction, isFalse } from "../conjunction.ts";
import type { Case, Layer } from "./case.ts";
import { matchesPattern } from "./matches-pattern.ts";

type Layers = Pick<Case, "layers">;

/** The constraints of a schema on the properties of an object; undefined if it has none. */
export function layerOf(location: SchemaLocation): Layer | undefined {
  const properties = new Map(namedLocationsAt(location, "properties").map(([name, each]): [string, Conjunction] => [name, [each]]));
  const patterns = new Map(namedLocationsAt(location, "patternProperties"));
  const [additional] = keywordsOf(location)["additionalProperties"] === true ? [] : locationsAt(location, "additionalProperties");
  return properties.size + patterns.size === 0 && additional === undefined ? undefined : { properties, patterns, additional };
}

/** The properties that a case defines. */
export const definedProperties = ({ layers }: Layers): string[] => [...new Set(layers.flatMap(({ properties }) => [...properties.keys()]))];

/** The properties that a case names: those that it defines, and those that it requires. */
export const namedProperties = (one: Pick<Case, "layers" | "required">): string[] => [
  ...new Set([...definedProperties(one), ...one.required]),
];

/** The patterns by which a case defines properties. */
export const propertyPatterns = ({ layers }: Layers): string[] => [...new Set(layers.flatMap(({ patterns }) => [...patterns.keys()]))];

/** The schemas that the value of a property must meet. */
export const propertyOf = ({ layers }: Layers, name: string): Conjunction =>
  layers.flatMap(({ properties, patterns, additional }) => {
    const matching = [...patterns].filter(([pattern]) => matchesPattern(pattern, name)).map(([, location]) => location);
    const own = [...(properties.get(name) ?? []), ...matching];
    return own.length > 0 || properties.has(name) ? own : additional === undefined ? [] : [additional];
  });

/** The schemas of properties that no name defines, and whose names match some patterns and no others. */
export const patternPropertyOf = ({ layers }: Layers, matched: readonly string[]): Conjunction =>
  layers.flatMap(({ patterns, additional }) => {
    const own = matched.flatMap((pattern) => patterns.get(pattern) ?? []);
    return own.length > 0 ? own : additional === undefined ? [] : [additional];
  });

/** The schemas of properties that nothing defines. */
export const additionalOf = ({ layers }: Layers): Conjunction =>
  layers.flatMap(({ additional }) => (additional === undefined ? [] : [additional]));

/** Whether an object may have no property that a case doesn't define. */
export const isClosed = (one: Layers): boolean => isFalse(additionalOf(one));

/** How many properties an object can have: as many as a closed one allows. */
export const maxNamed = (one: Pick<Case, "layers" | "required">): number =>
  isClosed(one) && propertyPatterns(one).length === 0
    ? namedProperties(one).filter((name) => !isFalse(propertyOf(one, name))).length
    : Number.POSITIVE_INFINITY;

/** The schemas that an item must meet. */
export const itemOf = ({ prefix, items }: Pick<Case, "prefix" | "items">, index: number): Conjunction => prefix[index] ?? items;
