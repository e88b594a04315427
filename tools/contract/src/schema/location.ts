import type { Schema, SchemaLocation } from "../contract.ts";
import { isObject, type JsonObject, pointerSteps, pointerTo } from "../json.ts";
import { definitionOf, isKeyword } from "../keywords/index.ts";
import { subschemasOf } from "./applicators.ts";

/** A place below a location, one or more keywords down. */
export const below = (location: SchemaLocation, schema: Schema, ...steps: readonly (string | number)[]): SchemaLocation => ({
  id: location.id,
  pointer: location.pointer + pointerTo(steps),
  schema,
});

/** Each schema below a location, itself first. The schemas `true` and `false` have no keywords and are left out. */
export function locationsBelow(location: SchemaLocation): readonly SchemaLocation[] {
  const known = locations.get(location);
  if (known !== undefined) return known;
  const found = [...walk(location)];
  locations.set(location, found);
  return found;
}

/** Most checks of a model visit all of its schemas. */
const locations = new WeakMap<SchemaLocation, readonly SchemaLocation[]>();

function* walk(location: SchemaLocation): Generator<SchemaLocation> {
  yield location;
  for (const { steps, schema } of subschemasOf(location.schema as JsonObject)) // it was parsed from JSON
    if (isObject(schema)) yield* walk(below(location, schema as Schema, ...steps)); // load has checked each keyword of it
}

/** The keyword that a schema belongs to: `properties` for `/properties/items`, `items` for `/properties/x/items`; empty for the root. */
export function keywordAt(pointer: string): string {
  let keyword = "";
  const steps = pointerSteps(pointer);
  for (let i = 0; i < steps.length; i += isKeyword(keyword) && definitionOf(keyword).holds === "schema" ? 1 : 2) keyword = steps[i] ?? "";
  return keyword;
}
