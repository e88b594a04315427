import type { Schema, SchemaLocation } from "../contract.ts";

/** The annotations that a bare `$ref` takes from where it leads. */
export type InheritedAnnotation = "description" | "examples" | "default" | "deprecated" | "x-unit" | "x-enumDescriptions";

/**
 * An annotation of a location, or of the first one with it that its `$ref` leads to.
 *
 * @param target - Where the `$ref` of a location leads.
 */
export function annotationOf<Location extends Pick<SchemaLocation, "schema">, Keyword extends InheritedAnnotation>(
  location: Location,
  keyword: Keyword,
  target: (location: Location) => Location | undefined,
): Schema[Keyword] | undefined {
  const seen = new Set<Schema>();
  for (let here: Location | undefined = location; here !== undefined && !seen.has(here.schema); here = target(here)) {
    seen.add(here.schema);
    if (here.schema[keyword] !== undefined) return here.schema[keyword];
  }
  return undefined;
}
