import { address, type Model, type SchemaLocation } from "@tools/contract";
import { equal, type Json, type JsonType } from "@tools/contract/json";
import type { Property, ResolvedSchema, SchemaResolver, Union } from "@tools/contract/schema";
import { closedValues, enumerationAt, openList } from "@tools/contract/schema";
import type { JSONSchema4 } from "json-schema";
import { docComment } from "./doc-comment.ts";
import type { Mode } from "./mode.ts";
import { typeName } from "./mode.ts";
import { safeName } from "./safe-name.ts";

/** The context in which a schema is lowered. */
export interface Lowering {
  readonly mode: Mode;
  readonly resolver: SchemaResolver;
  readonly models: readonly Model[];
  /** Receives the name of each type that the lowered schema mentions. */
  readonly mention: (name: string) => string;
}

/**
 * A definition as json-schema-to-typescript needs it: one flat schema in which every named type is replaced with its name, so that the
 * tool neither follows a reference nor invents `FfmpegProfile1`.
 */
export function lowerDefinition(location: SchemaLocation, lowering: Lowering): JSONSchema4 {
  const resolved = lowering.resolver.at(location);
  const isAlias = resolved.definition !== undefined && address(resolved.definition.at) !== address(location);
  return {
    description: docComment(location, lowering, true),
    ...(isAlias ? lowerPart(resolved, lowering) : lowerWhole(resolved, lowering)),
  };
}

/** A part of a schema: by its name, if it has one. Every recursive schema has one: `load` ensures it. */
function lowerPart(resolved: ResolvedSchema, lowering: Lowering): JSONSchema4 {
  const name = resolved.definition?.name ?? enumerationAt(resolved, lowering.models)?.name;
  return name === undefined ? lowerWhole(resolved, lowering) : { tsType: lowering.mention(typeName(name, lowering.mode)) };
}

function lowerWhole(resolved: ResolvedSchema, lowering: Lowering): JSONSchema4 {
  if (resolved.union !== undefined) return { tsType: variants(resolved.union, lowering) };
  const literal = literals(resolved, lowering.mode);
  if (literal !== undefined) return { tsType: literal };
  const { types } = resolved;
  if (types === undefined) return { tsType: "unknown" };
  const [only, ...others] = types;
  if (only === undefined) return { tsType: "never" };
  return others.length === 0 ? lowerType(only, resolved, lowering) : { anyOf: types.map((type) => lowerType(type, resolved, lowering)) };
}

function lowerType(type: JsonType, resolved: ResolvedSchema, lowering: Lowering): JSONSchema4 {
  if (type === "array")
    return { type, items: resolved.items === undefined ? { tsType: "unknown" } : grouped(lowerPart(resolved.items, lowering)) };
  if (type !== "object") return { type };
  const properties = [...resolved.properties.values()].filter(({ forbidden }) => !(forbidden && lowering.mode === "strict"));
  const additionalProperties = indexSignature(resolved, lowering);
  // TypeScript would accept numbers and strings as an interface without members.
  if (properties.length === 0 && additionalProperties === false)
    return { tsType: lowering.mode === "strict" ? "Record<string, never>" : "object" };
  return {
    type,
    properties: Object.fromEntries(properties.map((property) => [safeName(property.name), lowerProperty(property, lowering)])),
    required: properties.filter(({ required }) => required).map(({ name }) => safeName(name)),
    additionalProperties,
  };
}

/** json-schema-to-typescript writes `[]` behind the text of an item's type. */
const grouped = ({ tsType, ...lowered }: JSONSchema4): JSONSchema4 =>
  tsType === undefined ? lowered : { ...lowered, tsType: String(tsType).includes(" | ") ? `(${tsType})` : tsType };

const lowerProperty = ({ resolved, location, required }: Property, lowering: Lowering): JSONSchema4 => ({
  description: docComment(location, lowering),
  ...(required ? lowerPart(resolved, lowering) : lowerOptional(resolved, lowering)),
});

/** A reader never sees the null of an optional property, declared or not: null reads as absent. */
function lowerOptional(resolved: ResolvedSchema, lowering: Lowering): JSONSchema4 {
  const lowered = lowerPart(resolved, lowering);
  if (lowering.mode === "strict") return lowered;
  if (lowered.type === "null") return { tsType: "never" };
  if (lowered.anyOf !== undefined) return anyOf(lowered.anyOf.filter(({ type }) => type !== "null"));
  return lowered["tsType"] === undefined || !listsNull(resolved) ? lowered : { tsType: `Exclude<${lowered["tsType"]}, null>` };
}

const anyOf = (members: JSONSchema4[]): JSONSchema4 => (members.length === 1 ? (members[0] ?? {}) : { anyOf: members });

/** Whether a resolved schema that was lowered to a name or to literals accepts null. */
const listsNull = (resolved: ResolvedSchema): boolean =>
  resolved.types === undefined ? closedValues(resolved)?.includes(null) === true : resolved.types.includes("null");

/** Only an open object has an index signature. If it also declares properties, the signature must accept their types. */
function indexSignature(resolved: ResolvedSchema, lowering: Lowering): boolean | JSONSchema4 {
  if (resolved.closedBy.length > 0) return false;
  if (resolved.additional === undefined) return resolved.locations.some(({ schema }) => schema.additionalProperties === true);
  return resolved.properties.size > 0 ? true : lowerOptional(resolved.additional, lowering);
}

/** The types of a tagged union. For a reader of an open one it ends with any object that has another tag. */
function variants({ tag, branches, open }: Union, { mode, mention }: Lowering): string {
  const known = branches.map(({ definition, resolved }) => mention(typeName(resolved.definition?.name ?? definition.name, mode)));
  return [...known, ...(open && mode === "tolerant" ? [`${mention(unknownVariant)}<${JSON.stringify(tag)}>`] : [])].join(" | ");
}

/** The hand-written type of the object that a reader of an open union keeps. */
export const unknownVariant = "UnknownVariant";

/** A union of the values in enum and const. For a reader of an open enum it ends with any other value of that type. */
function literals(resolved: ResolvedSchema, mode: Mode): string | undefined {
  const closed = closedValues(resolved);
  const listed = openList(resolved)?.values;
  if (listed === undefined || (closed !== undefined && mode === "tolerant")) return closed && union(closed);
  if (mode === "tolerant") {
    const isNull = resolved.types?.includes("null") && !listed.includes(null);
    return `${union(listed)} | (${openType(resolved)} & {})${isNull ? " | null" : ""}`;
  }
  return union(listed.filter((value) => closed === undefined || closed.some((other) => equal(other, value))));
}

const openType = (resolved: ResolvedSchema): string =>
  ({ integer: "number", number: "number", boolean: "boolean" })[String(resolved.types?.find((type) => type !== "null"))] ?? "string";

/** TypeScript writes literal types as JSON. */
const union = (values: readonly Json[]): string =>
  values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
