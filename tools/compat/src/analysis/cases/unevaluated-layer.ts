import { below, keywordsOf, type SchemaLocation } from "../../document/document.ts";
import { type Conjunction, partsOf } from "../conjunction.ts";
import type { Layer } from "./case.ts";
import { definedProperties, layerOf } from "./properties.ts";

/**
 * `unevaluatedProperties` as a layer over the properties that its schema defines, itself or by `$ref` and `allOf`. Schemas beside that one define
 * none of them. Undefined if the payload decides which properties are defined.
 */
export function unevaluatedLayer(location: SchemaLocation): Layer | undefined {
  const inner = partsOf([location]).map((part) => part.location);
  if (inner.some(dependsOnPayload)) return undefined;
  const evaluatesAll = inner.some(
    (each) => "additionalProperties" in keywordsOf(each) || (each !== location && "unevaluatedProperties" in keywordsOf(each)),
  );
  if (evaluatesAll) return { properties: new Map(), patterns: new Map(), additional: undefined };
  const layers = inner.flatMap((each) => layerOf(each) ?? []);
  return {
    properties: new Map(definedProperties({ layers }).map((name): [string, Conjunction] => [name, []])),
    patterns: new Map(layers.flatMap(({ patterns }) => [...patterns])),
    additional: below(location, "unevaluatedProperties"),
  };
}

/** Whether it depends on the payload which properties a schema evaluates. */
const dependsOnPayload = (location: SchemaLocation): boolean =>
  ["anyOf", "oneOf", "if", "dependentSchemas"].some((keyword) => keyword in keywordsOf(location));
