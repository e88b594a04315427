import type { JSONSchema4 } from "json-schema";
import type { Model, Site } from "../../contract/contract.ts";
import { enumerationsOf } from "../../contract/enums.ts";
import type { Json, JsonType } from "../../contract/json.ts";
import type { Property, Shape, Shapes } from "../../contract/shape.ts";
import { closedValues } from "../../contract/tolerant.ts";
import { docComment } from "./doc-comment.ts";

export type Mode = "strict" | "tolerant";

/** What a lowered schema needs beside itself. */
export interface Lowering {
  readonly mode: Mode;
  readonly shapes: Shapes;
  readonly models: readonly Model[];
  /** Receives the name of each type that the lowered schema mentions. */
  readonly mention: (name: string) => string;
}

/** The name of a type in a mode. */
export const typeName = (name: string, mode: Mode): string => (mode === "strict" ? name : `Tolerant${name}`);

/**
 * What json-schema-to-typescript understands of a definition: one flat schema in which everything that has a name of its own stands as
 * that name, so that it neither follows a reference nor invents `FfmpegProfile1`.
 */
export function lowerDefinition(site: Site, lowering: Lowering): JSONSchema4 {
  return { ...documented(site, lowering), ...lowerShape(lowering.shapes.at(site), lowering, [], site) };
}

/** `path` holds the shapes on the way here; `self` is the definition that is being lowered, which is not replaced by its own name. */
function lowerShape(shape: Shape, lowering: Lowering, path: readonly string[], self?: Site): JSONSchema4 {
  const { mode, mention } = lowering;
  if (self === undefined && shape.definition !== undefined) return { tsType: mention(typeName(shape.definition.name, mode)) };
  if (shape.key !== "" && path.includes(shape.key)) return { tsType: "unknown" };
  const inner = [...path, shape.key];

  const named = self === undefined ? enumName(shape, lowering) : undefined;
  if (named !== undefined) return { tsType: mention(typeName(named, mode)) };
  const literal = literals(shape, mode);
  if (literal !== undefined) return { tsType: literal };

  const { types } = shape;
  if (types === undefined) return shape.properties.size > 0 ? lowerType("object", shape, lowering, inner) : { tsType: "unknown" };
  if (types.length === 0) return { tsType: "never" };
  const [only] = types;
  return types.length === 1 && only !== undefined
    ? lowerType(only, shape, lowering, inner)
    : { anyOf: types.map((type) => lowerType(type, shape, lowering, inner)) };
}

function lowerType(type: JsonType, shape: Shape, lowering: Lowering, path: readonly string[]): JSONSchema4 {
  if (type === "array")
    return { type: "array", items: shape.items === undefined ? { tsType: "unknown" } : lowerShape(shape.items, lowering, path) };
  if (type !== "object") return { type };
  const properties = [...shape.properties.values()].filter(({ forbidden }) => !(forbidden && lowering.mode === "strict"));
  return {
    type: "object",
    properties: Object.fromEntries(properties.map((property) => [property.name, lowerProperty(property, lowering, path)])),
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: indexSignature(shape, lowering, path),
  };
}

function lowerProperty({ shape, site, required }: Property, lowering: Lowering, path: readonly string[]): JSONSchema4 {
  const lowered = lowerShape(shape, lowering, path);
  // A reader of an optional property never sees its null: null reads as absent.
  const hidden = lowering.mode === "tolerant" && !required && lowered.anyOf !== undefined ? withoutNull(lowered.anyOf) : lowered;
  return { ...documented(site, lowering), ...hidden };
}

const withoutNull = (members: JSONSchema4[]): JSONSchema4 => {
  const rest = members.filter(({ type }) => type !== "null");
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? only : { anyOf: rest };
};

/** Only an object that its schema opens has an index signature; one that holds declared properties too must admit their types. */
function indexSignature(shape: Shape, lowering: Lowering, path: readonly string[]): boolean | JSONSchema4 {
  if (shape.closedBy.length > 0) return false;
  if (shape.additional === undefined) return shape.sites.some(({ schema }) => schema.additionalProperties === true);
  return shape.properties.size > 0 ? true : lowerShape(shape.additional, lowering, path);
}

/** The name of an enum that is written in place. */
const enumName = (shape: Shape, { models }: Lowering): string | undefined => {
  const places = shape.constraints.filter(({ keyword }) => keyword === "enum" || keyword === "const");
  const [place] = places;
  if (place === undefined || places.length > 1 || place.keyword === "const") return undefined;
  const model = models.find(({ id }) => id === place.site.id);
  return model && enumerationsOf(model).find(({ site }) => site.pointer === place.site.pointer)?.name;
};

/** A union of what enum and const list, with any other value of its type behind an open enum that is read. */
function literals(shape: Shape, mode: Mode): string | undefined {
  const closed = closedValues(shape);
  const open = shape.constraints.find(({ keyword, site }) => keyword === "enum" && site.schema["x-open-enum"] === true);
  if (open === undefined) return closed && union(closed);
  const known = (open.value as Json[]).filter((value) => closed === undefined || closed.includes(value)); // an enum's value is a list
  return mode === "strict" || closed !== undefined ? union(known) : `${union(known)} | (${openType(shape)} & {})`;
}

const openType = (shape: Shape): string =>
  ({ integer: "number", number: "number", boolean: "boolean" })[String(shape.types?.[0])] ?? "string";

/** JSON is TypeScript's notation of a literal type too. */
const union = (values: readonly Json[]): string =>
  values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");

const documented = (site: Site, { shapes }: Lowering): JSONSchema4 => ({
  description: docComment(site, shapes),
  ...(site.schema.deprecated === true && { deprecated: true }),
});
