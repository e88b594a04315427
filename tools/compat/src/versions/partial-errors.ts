import { isObject } from "@tools/contract/json";
import { subschemasOf } from "@tools/contract/schema";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Document, SchemaLocation } from "../document/document.ts";

/**
 * The errors that only explain another one: those of the alternatives of a failed `anyOf`, of the items that `contains` doesn't count. The others
 * are constraints that the payload breaks.
 *
 * @param errors - With the schema of each, which Ajv's option `verbose` adds.
 */
export function partialErrors(errors: readonly ErrorObject[], document: Document): ReadonlySet<ErrorObject> {
  const locations = new Map([...document.locations()].map((location): [unknown, SchemaLocation] => [location.schema, location]));
  const partial = new Set<ErrorObject>();
  for (const outer of errors) {
    const inner = schemasIn(appliedBy(outer), locations);
    for (const error of errors)
      if (error !== outer && inner.has(error.parentSchema) && error.instancePath.startsWith(outer.instancePath)) partial.add(error);
  }
  return partial;
}

/** The schemas of a keyword that fails as a whole. */
function appliedBy({ keyword, schema, parentSchema }: ErrorObject): unknown[] {
  if (keyword === "if") return [parentSchema?.["then"], parentSchema?.["else"]];
  return ["anyOf", "oneOf", "not", "contains", "propertyNames"].includes(keyword) ? [schema].flat() : [];
}

/** Some schemas with all that they contain and refer to. */
function schemasIn(roots: readonly unknown[], locations: ReadonlyMap<unknown, SchemaLocation>): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const left = [...roots];
  while (left.length > 0) {
    const schema = left.pop();
    if (!isObject(schema) || found.has(schema)) continue;
    found.add(schema);
    const location = locations.get(schema);
    left.push(...subschemasOf(schema).map((inner) => inner.schema), location?.document.target(location)?.schema);
  }
  return found;
}
