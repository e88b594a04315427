import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { dialect, isSchema, withSubschemas } from "@tools/contract/schema";
import { Unconvertible } from "./unconvertible.ts";

/** A document of an older draft, by its `$schema`, as JSON Schema 2020-12. Keywords that are the same in both are kept, also `definitions`. */
export function upgraded(document: JsonObject): JsonObject {
  const draft = drafts.get(addressOf(document["$schema"])) ?? 0;
  if (draft < 4) throw new Unconvertible(`$schema is ${JSON.stringify(document["$schema"])}; drafts before draft-04 can't be converted`);
  if (anchorsIn(document) > 1) throw new Unconvertible('it has more than one "$recursiveAnchor", which can\'t be converted');
  const upgrade = (schema: JsonObject): JsonObject => withSubschemas(inOneSchema(schema, draft), upgrade);
  return { ...upgrade(document), $schema: dialect };
}

/** With two of them, a `$recursiveRef` may lead to either. */
const anchorsIn = (document: JsonObject): number => JSON.stringify(document).split('"$recursiveAnchor":true').length - 1;

/** Whether a `$schema` is that of an older draft. */
export const isDraft = (schema: Json | undefined): boolean => drafts.has(addressOf(schema));

/** The number of each draft, by its address without a scheme or fragment. 2019-09 is the eighth. */
const drafts: ReadonlyMap<string, number> = new Map([
  ["json-schema.org/draft-03/schema", 3],
  ["json-schema.org/draft-04/schema", 4],
  ["json-schema.org/draft-06/schema", 6],
  ["json-schema.org/draft-07/schema", 7],
  ["json-schema.org/draft/2019-09/schema", 8],
]);

const addressOf = (schema: Json | undefined): string =>
  typeof schema === "string" ? schema.replace(/^https?:\/\//u, "").replace(/#$/u, "") : "";

/** One schema; those in it are converted by themselves. */
function inOneSchema(schema: JsonObject, draft: number): JsonObject {
  const later = laterKeywords.find(([since, keyword]) => since > draft && keyword in schema);
  if (later !== undefined)
    throw new Unconvertible(
      `the keyword ${JSON.stringify(later[1])} isn't in the draft that $schema names; name a later one, or remove the keyword`,
    );
  if ("unevaluatedItems" in schema && "contains" in schema)
    throw new Unconvertible('"unevaluatedItems" next to "contains" means something else in 2020-12; convert the schema by hand');
  const { $schema: _, ...own } = draft < 8 && "$ref" in schema ? onlyReference(schema) : schema;
  return withCurrentDependencies(withCurrentItems(withCurrentReferences(withCurrentBounds(withCurrentId(own, draft), draft))));
}

/** Keywords by the draft that added them. An older validator ignores them, so nobody knows whether they count. */
const laterKeywords: readonly (readonly [since: number, keyword: string])[] = [
  ...["const", "contains", "propertyNames"].map((keyword) => [6, keyword] as const),
  ...["if", "then", "else"].map((keyword) => [7, keyword] as const),
  ...["dependentRequired", "dependentSchemas", "maxContains", "minContains", "unevaluatedItems", "unevaluatedProperties"].map(
    (keyword) => [8, keyword] as const,
  ),
  ...["prefixItems", "$dynamicRef"].map((keyword) => [9, keyword] as const),
];

/** Before 2019-09, a `$ref` hides everything next to it but definitions and words. */
const onlyReference = (schema: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => nextToReference.has(keyword)));

const nextToReference: ReadonlySet<string> = new Set([
  ...["$schema", "$ref", "definitions", "$defs"],
  ...["title", "description", "$comment", "default", "examples", "deprecated"],
]);

/** `id`, and the anchors that older drafts write as a fragment of it. */
function withCurrentId(schema: JsonObject, draft: number): JsonObject {
  const keyword = draft === 4 ? "id" : "$id";
  const { [keyword]: id, ...rest } = schema;
  if (typeof id !== "string") return schema;
  const [address = "", anchor = ""] = id.split("#");
  return { ...(address === "" ? {} : { $id: address }), ...(anchor === "" ? {} : { $anchor: anchor }), ...rest };
}

/** In draft-04, and in OpenAPI 3.0, an exclusive bound is a flag next to the bound. */
export function withCurrentBounds(schema: JsonObject, draft: number): JsonObject {
  if (draft > 4) return schema;
  const rest = { ...schema };
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof rest[exclusive] !== "boolean") continue;
    const { [bound]: limit, [exclusive]: isExclusive } = rest;
    delete rest[exclusive];
    if (isExclusive !== true || limit === undefined) continue;
    delete rest[bound];
    rest[exclusive] = limit;
  }
  return rest;
}

/** `$recursiveRef` leads to the root of its document, unless a document that extends it says otherwise. */
function withCurrentReferences({ $recursiveRef: reference, $recursiveAnchor: _, ...schema }: JsonObject): JsonObject {
  if (reference === undefined) return schema;
  if (reference !== "#" || "$ref" in schema)
    throw new Unconvertible('"$recursiveRef" can only be converted if it is "#", without a "$ref" next to it');
  return { ...schema, $ref: "#" };
}

/** A list of `items` is called `prefixItems` now, and `additionalItems` became `items`. */
function withCurrentItems({ additionalItems, ...schema }: JsonObject): JsonObject {
  const { items, ...rest } = schema;
  if (!Array.isArray(items)) return schema; // then additionalItems means nothing
  return {
    ...rest,
    ...(items.length === 0 ? {} : { prefixItems: items }),
    ...(additionalItems === undefined ? {} : { items: additionalItems }),
  };
}

/** `dependencies` are split by what they require: names, or a schema. */
function withCurrentDependencies({ dependencies, ...schema }: JsonObject): JsonObject {
  if (dependencies === undefined) return schema;
  const entries = Object.entries(isObject(dependencies) ? dependencies : { "": dependencies });
  const names = entries
    .filter(([, value]) => Array.isArray(value) || typeof value === "string")
    .map(([name, value]) => [name, [value].flat()]);
  const schemas = entries.filter(([, value]) => isSchema(value));
  if (names.length + schemas.length < entries.length)
    throw new Unconvertible('"dependencies" must have a list of names or a schema for each property');
  return {
    ...schema,
    ...(names.length === 0 ? {} : { dependentRequired: Object.fromEntries(names) }),
    ...(schemas.length === 0 ? {} : { dependentSchemas: Object.fromEntries(schemas) }),
  };
}
