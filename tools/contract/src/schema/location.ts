import type { Schema, Site } from "../contract.ts";
import { escapePointer, pointerSteps } from "../json.ts";

/** The one dialect that our schemas are written in. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

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

/** A place below a site, one or more keywords down. */
export const below = (site: Site, schema: Schema, ...steps: (string | number)[]): Site => ({
  id: site.id,
  pointer: site.pointer + steps.map((step) => `/${escapePointer(step)}`).join(""),
  schema,
});

/** Each schema below a site, itself first: what `$defs`, `properties`, `items`, `additionalProperties` and `allOf` hold. */
export function* sitesBelow(site: Site): Generator<Site> {
  yield site;
  const { $defs = {}, properties = {}, items, additionalProperties, allOf = [] } = site.schema;
  for (const [name, schema] of Object.entries($defs)) yield* sitesBelow(below(site, schema, "$defs", name));
  for (const [name, schema] of Object.entries(properties)) yield* sitesBelow(below(site, schema, "properties", name));
  if (typeof items === "object") yield* sitesBelow(below(site, items, "items"));
  if (typeof additionalProperties === "object") yield* sitesBelow(below(site, additionalProperties, "additionalProperties"));
  for (const [index, schema] of allOf.entries()) yield* sitesBelow(below(site, schema, "allOf", index));
}

/** The keyword that a place is an argument of: `properties` at `/properties/items`, `items` at `/properties/x/items`; empty at the root. */
export function keywordAt(pointer: string): string {
  let keyword = "";
  const steps = pointerSteps(pointer);
  for (let i = 0; i < steps.length; i += keyword === "items" || keyword === "additionalProperties" ? 1 : 2) keyword = steps[i] ?? "";
  return keyword;
}
