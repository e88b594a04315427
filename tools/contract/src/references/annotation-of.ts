import type { Schema, SchemaLocation } from "../contract.ts";

/** The annotations that a bare `$ref` takes from its target. */
export type InheritedAnnotation = "description" | "examples" | "default" | "deprecated" | "x-unit" | "x-enumDescriptions";

/**
 * An annotation of a location, or of the first target of its `$ref` that has it.
 *
 * @param target - Returns the target of a location's `$ref`.
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
