import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { subschemasOf, withSubschemas } from "@tools/contract/schema";
import { DocumentError } from "./document-error.ts";
import type { Schema } from "./keywords.ts";

/**
 * A document with `$ref` in place of `$dynamicRef`. They mean the same where only one schema has the dynamic anchor: no other one can take its place.
 *
 * @throws DocumentError for a `$dynamicRef` to an anchor that several schemas have, or none.
 */
export function withStaticReferences(document: Schema): Schema {
  if (!isObject(document)) return document;
  const anchors = dynamicAnchorsIn(document);
  const change = (schema: JsonObject): JsonObject => {
    const { $dynamicRef: reference, $dynamicAnchor: anchor, ...rest } = withSubschemas(schema, change);
    if (typeof anchor === "string") rest["$anchor"] ??= anchor;
    if (reference === undefined) return rest;
    if (!isStatic(reference, anchors)) throw new DocumentError(`$dynamicRef ${JSON.stringify(reference)} can't be compared: ${why}`);
    return rest["$ref"] === undefined ? { ...rest, $ref: reference } : { ...rest, allOf: [...listOf(rest["allOf"]), { $ref: reference }] };
  };
  return change(document);
}

const why = "the document must have exactly one schema with that $dynamicAnchor";

const dynamicAnchorsIn = (schema: Schema): string[] => {
  const anchor = isObject(schema) ? schema["$dynamicAnchor"] : undefined;
  return [...(typeof anchor === "string" ? [anchor] : []), ...subschemasOf(schema).flatMap((inner) => dynamicAnchorsIn(inner.schema))];
};

const isStatic = (reference: Json, anchors: readonly string[]): boolean =>
  typeof reference === "string" && anchors.filter((anchor) => reference === `#${anchor}`).length === 1;

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
