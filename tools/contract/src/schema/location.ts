import type { Schema, SchemaLocation } from "../contract.ts";
import { escapePointer, pointerSteps } from "../json.ts";
import { definitionOf, isKeyword } from "../keywords/index.ts";

/** `$ref` as an address: `profile.schema.json` and `#/$defs/x` alike. */
export function resolveRef(id: string, ref: string): string {
  const url = URL.canParse(ref, id) ? new URL(ref, id) : undefined;
  if (url === undefined) return ref;
  const pointer = safeDecode(url.hash.slice(1));
  url.hash = "";
  return `${url.href}#${pointer}`;
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A place below a location, one or more keywords down. */
export const below = (location: SchemaLocation, schema: Schema, ...steps: (string | number)[]): SchemaLocation => ({
  id: location.id,
  pointer: location.pointer + steps.map((step) => `/${escapePointer(step)}`).join(""),
  schema,
});

/** Each schema below a location, itself first: what `$defs`, `properties`, `items`, `additionalProperties` and `allOf` hold. */
export function* locationsBelow(location: SchemaLocation): Generator<SchemaLocation> {
  yield location;
  const { $defs = {}, properties = {}, items, additionalProperties, allOf = [] } = location.schema;
  for (const [name, schema] of Object.entries($defs)) yield* locationsBelow(below(location, schema, "$defs", name));
  for (const [name, schema] of Object.entries(properties)) yield* locationsBelow(below(location, schema, "properties", name));
  if (items !== undefined) yield* locationsBelow(below(location, items, "items"));
  if (typeof additionalProperties === "object") yield* locationsBelow(below(location, additionalProperties, "additionalProperties"));
  for (const [index, schema] of allOf.entries()) yield* locationsBelow(below(location, schema, "allOf", index));
}

/** The keyword that a place is an argument of: `properties` at `/properties/items`, `items` at `/properties/x/items`; empty at the root. */
export function keywordAt(pointer: string): string {
  let keyword = "";
  const steps = pointerSteps(pointer);
  for (let i = 0; i < steps.length; i += isKeyword(keyword) && definitionOf(keyword).holds === "schema" ? 1 : 2) keyword = steps[i] ?? "";
  return keyword;
}
