import { isObject } from "@tools/contract/json";
import { below, keywordsOf, type SchemaLocation } from "../../document/document.ts";
import type { Analysis } from "../analysis.ts";
import type { Conjunction, Part } from "../conjunction.ts";
import type { Layer } from "./case.ts";
import { layerOf } from "./properties.ts";

/** `unevaluatedProperties` as a layer over everything that the schemas below it define; undefined if that depends on the payload. */
export function unevaluatedLayer(analysis: Analysis, location: SchemaLocation, parts: readonly Part[]): Layer | undefined {
  const isBelow = (other: SchemaLocation): boolean =>
    other.document === location.document && other.pointer.startsWith(`${location.pointer}/`);
  const inner = parts.filter(
    (part) => part.location === location || part.within.includes(location) || [part.location, ...part.within].some(isBelow),
  );
  if (inner.some((part) => dependsOnPayload(analysis, part.location))) return undefined;
  const schemas = inner.map((part) => keywordsOf(part.location));
  if (schemas.some((schema) => schema["additionalProperties"] !== undefined))
    return { properties: new Map(), patterns: new Map(), additional: undefined };
  const names = schemas.flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {}));
  return {
    properties: new Map(names.map((name): [string, Conjunction] => [name, []])),
    patterns: new Map(inner.flatMap((part) => [...(layerOf(part.location)?.patterns ?? [])])),
    additional: below(location, "unevaluatedProperties"),
  };
}

/** Whether it depends on the payload which properties a schema evaluates. */
const dependsOnPayload = (analysis: Analysis, location: SchemaLocation): boolean =>
  ["if", "dependentSchemas"].some((keyword) => keyword in keywordsOf(location)) ||
  (["anyOf", "oneOf"] as const).some((keyword) => keyword in keywordsOf(location) && !analysis.isExclusive(location, keyword));
