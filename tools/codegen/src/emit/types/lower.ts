import { address, type Model, type Site } from "@tools/contract";
import { equal, type Json, type JsonType } from "@tools/contract/json";
import type { Property, Shape, Shapes } from "@tools/contract/schema";
import { closedValues, enumerationAt } from "@tools/contract/schema";
import type { JSONSchema4 } from "json-schema";
import { docComment } from "./doc-comment.ts";
import type { Mode } from "./mode.ts";
import { typeName } from "./mode.ts";

/** What a lowered schema needs beside itself. */
export interface Lowering {
  readonly mode: Mode;
  readonly shapes: Shapes;
  readonly models: readonly Model[];
  /** Receives the name of each type that the lowered schema mentions. */
  readonly mention: (name: string) => string;
}

/**
 * What json-schema-to-typescript understands of a definition: one flat schema in which everything that has a name of its own stands as
 * that name, so that it neither follows a reference nor invents `FfmpegProfile1`.
 */
export function lowerDefinition(site: Site, lowering: Lowering): JSONSchema4 {
  const shape = lowering.shapes.at(site);
  const isAlias = shape.definition !== undefined && address(shape.definition.at) !== address(site);
  return { description: docComment(site, lowering, true), ...(isAlias ? lowerPart(shape, lowering) : lowerWhole(shape, lowering)) };
}

/** A shape in its place: by its name, if it has one. Every shape that holds itself has one: `load` sees to that. */
function lowerPart(shape: Shape, lowering: Lowering): JSONSchema4 {
  const name = shape.definition?.name ?? enumerationAt(shape, lowering.models)?.name;
  return name === undefined ? lowerWhole(shape, lowering) : { tsType: lowering.mention(typeName(name, lowering.mode)) };
}

function lowerWhole(shape: Shape, lowering: Lowering): JSONSchema4 {
  const literal = literals(shape, lowering.mode);
  if (literal !== undefined) return { tsType: literal };
  const { types } = shape;
  if (types === undefined) return { tsType: "unknown" };
  const [only, ...others] = types;
  if (only === undefined) return { tsType: "never" };
  return others.length === 0 ? lowerType(only, shape, lowering) : { anyOf: types.map((type) => lowerType(type, shape, lowering)) };
}

function lowerType(type: JsonType, shape: Shape, lowering: Lowering): JSONSchema4 {
  if (type === "array") return { type, items: shape.items === undefined ? { tsType: "unknown" } : lowerPart(shape.items, lowering) };
  if (type !== "object") return { type };
  const properties = [...shape.properties.values()].filter(({ forbidden }) => !(forbidden && lowering.mode === "strict"));
  const additionalProperties = indexSignature(shape, lowering);
  // An interface without members would take numbers and strings too.
  if (properties.length === 0 && additionalProperties === false)
    return { tsType: lowering.mode === "strict" ? "Record<string, never>" : "object" };
  return {
    type,
    properties: Object.fromEntries(properties.map((property) => [property.name, lowerProperty(property, lowering)])),
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties,
  };
}

const lowerProperty = ({ shape, site, required }: Property, lowering: Lowering): JSONSchema4 => ({
  description: docComment(site, lowering),
  ...(required ? lowerPart(shape, lowering) : lowerOptional(shape, lowering)),
});

/** A reader never sees the null of an optional property, declared or not: null reads as absent. */
function lowerOptional(shape: Shape, lowering: Lowering): JSONSchema4 {
  const lowered = lowerPart(shape, lowering);
  if (lowering.mode === "strict") return lowered;
  if (lowered.type === "null") return { tsType: "never" };
  if (lowered.anyOf !== undefined) return anyOf(lowered.anyOf.filter(({ type }) => type !== "null"));
  return lowered["tsType"] === undefined || !listsNull(shape) ? lowered : { tsType: `Exclude<${lowered["tsType"]}, null>` };
}

const anyOf = (members: JSONSchema4[]): JSONSchema4 => (members.length === 1 ? (members[0] ?? {}) : { anyOf: members });

/** Whether a shape that stands as a name or as literals admits null. */
const listsNull = (shape: Shape): boolean =>
  shape.types === undefined ? closedValues(shape)?.includes(null) === true : shape.types.includes("null");

/** Only an object that its schema opens has an index signature; one that holds declared properties too must admit their types. */
function indexSignature(shape: Shape, lowering: Lowering): boolean | JSONSchema4 {
  if (shape.closedBy.length > 0) return false;
  if (shape.additional === undefined) return shape.sites.some(({ schema }) => schema.additionalProperties === true);
  return shape.properties.size > 0 ? true : lowerOptional(shape.additional, lowering);
}

/** A union of what enum and const list, with any other value of its type behind an open enum that is read. */
function literals(shape: Shape, mode: Mode): string | undefined {
  const closed = closedValues(shape);
  const open = shape.constraints.find(({ keyword, site }) => keyword === "enum" && site.schema["x-open-enum"] === true);
  if (open === undefined || (closed !== undefined && mode === "tolerant")) return closed && union(closed);
  const listed = open.value as Json[]; // an enum's value is a list
  if (mode === "tolerant") return `${union(listed)} | (${openType(shape)} & {})`;
  return union(listed.filter((value) => closed === undefined || closed.some((other) => equal(other, value))));
}

const openType = (shape: Shape): string =>
  ({ integer: "number", number: "number", boolean: "boolean" })[String(shape.types?.[0])] ?? "string";

/** JSON is TypeScript's notation of a literal type too. */
const union = (values: readonly Json[]): string =>
  values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
