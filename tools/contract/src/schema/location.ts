import type { Schema, SchemaLocation } from "../contract.ts";
import { escapePointer, pointerSteps } from "../json.ts";

/** The JSON Schema dialect of the models. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The address that a `$ref` refers to, such as `profile.schema.json` or `#/$defs/x`. */
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

/** A location below another one, by one or more steps. */
export const below = (location: SchemaLocation, schema: Schema, ...steps: (string | number)[]): SchemaLocation => ({
  id: location.id,
  pointer: location.pointer + steps.map((step) => `/${escapePointer(step)}`).join(""),
  schema,
});

/** A location and all schemas below it, itself first: those in `$defs`, `properties`, `items`, `additionalProperties` and `allOf`. */
export function* locationsBelow(location: SchemaLocation): Generator<SchemaLocation> {
  yield location;
  const { $defs = {}, properties = {}, items, additionalProperties, allOf = [] } = location.schema;
  for (const [name, schema] of Object.entries($defs)) yield* locationsBelow(below(location, schema, "$defs", name));
  for (const [name, schema] of Object.entries(properties)) yield* locationsBelow(below(location, schema, "properties", name));
  if (typeof items === "object") yield* locationsBelow(below(location, items, "items"));
  if (typeof additionalProperties === "object") yield* locationsBelow(below(location, additionalProperties, "additionalProperties"));
  for (const [index, schema] of allOf.entries()) yield* locationsBelow(below(location, schema, "allOf", index));
}

/** The keyword that a schema belongs to: `properties` for `/properties/items`, `items` for `/properties/x/items`; empty for the root. */
export function keywordAt(pointer: string): string {
  let keyword = "";
  const steps = pointerSteps(pointer);
  for (let i = 0; i < steps.length; i += keyword === "items" || keyword === "additionalProperties" ? 1 : 2) keyword = steps[i] ?? "";
  return keyword;
}
