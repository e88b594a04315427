import { isObject } from "@tools/contract/json";
import { below, keywordsOf, type SchemaLocation } from "../../document/document.ts";
import { type Conjunction, partsOf } from "../conjunction.ts";
import type { Layer } from "./case.ts";
import { layerOf } from "./properties.ts";

/**
 * `unevaluatedProperties` as a layer over everything that its schema defines, alone or by `$ref` and `allOf`; undefined if which properties that
 * are depends on the payload. Schemas that only stand beside it don't count.
 */
export function unevaluatedLayer(location: SchemaLocation): Layer | undefined {
  const inner = partsOf([location]).map((part) => part.location);
  if (inner.some(dependsOnPayload)) return undefined;
  const schemas = inner.map(keywordsOf);
  const evaluatesAll = inner.some(
    (each) => "additionalProperties" in keywordsOf(each) || (each !== location && "unevaluatedProperties" in keywordsOf(each)),
  );
  if (evaluatesAll) return { properties: new Map(), patterns: new Map(), additional: undefined };
  const names = schemas.flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {}));
  return {
    properties: new Map(names.map((name): [string, Conjunction] => [name, []])),
    patterns: new Map(inner.flatMap((each) => [...(layerOf(each)?.patterns ?? [])])),
    additional: below(location, "unevaluatedProperties"),
  };
}

/** Whether it depends on the payload which properties a schema evaluates. */
const dependsOnPayload = (location: SchemaLocation): boolean =>
  ["anyOf", "oneOf", "if", "dependentSchemas"].some((keyword) => keyword in keywordsOf(location));
