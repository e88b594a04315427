import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { withSubschemas } from "@tools/contract/schema";

/** Converts schemas of OpenAPI 3.1, as a reader has them, to 3.0. */
export class SchemaConverter {
  readonly #components: JsonObject;
  /** The components that are being copied. */
  readonly #copied = new Set<JsonObject>();

  constructor(components: JsonObject) {
    this.#components = components;
  }

  convert(schema: JsonObject): JsonObject {
    const { anyOf, oneOf, $ref, ...others } = schema;
    if (Array.isArray(oneOf) && schema["x-open-enum"] === true) return { ...this.#unknownVariant(oneOf), ...withOldKeywords(others) };
    if (Array.isArray(anyOf)) return this.#alternative(anyOf, withOldKeywords(others));
    if ($ref === undefined) return converted(withSubschemas(schema, (inner) => this.convert(inner)));
    return Object.keys(others).length === 0 ? { $ref } : { ...this.#composable({ $ref }), ...withOldKeywords(others) };
  }

  /** A reader's `anyOf` adds null to a schema, or has an enum of each type, which generators can't read. */
  #alternative(anyOf: readonly Json[], others: JsonObject): JsonObject {
    const [only = {}, ...more] = anyOf.filter(isObject).filter(({ type }) => type !== "null");
    return more.length > 0 ? others : orNull({ ...this.#typed(only), ...others });
  }

  /** An object with the tag. In a `oneOf`, generators reject each tag of a later version, or take the unknown variant for a second match. */
  #unknownVariant(branches: readonly Json[]): JsonObject {
    const { properties, required } = this.#resolved(branches.filter(isObject).at(-1) ?? {});
    const tags = isObject(properties) ? Object.keys(properties).map((tag): [string, JsonObject] => [tag, { type: "string" }]) : [];
    return ofType("object", { properties: Object.fromEntries(tags), ...(required === undefined ? {} : { required }) });
  }

  /** With a type, which `nullable` needs next to it. */
  #typed(schema: JsonObject): JsonObject {
    const { type, oneOf } = this.#resolved(schema);
    const composable = this.#composable(schema);
    return oneOf !== undefined ? { type: "object", ...composable } : typeof type === "string" ? { type, ...composable } : composable;
  }

  /**
   * With a reference in `allOf`, because 3.0 ignores everything next to a `$ref`. Generators mistake arrays and maps there for objects with
   * properties, so those are copied, unless they are inside themselves.
   */
  #composable(schema: JsonObject): JsonObject {
    const target = this.#resolved(schema);
    if (schema["$ref"] === undefined) return this.convert(target);
    if (isComposable(target) || this.#copied.has(target)) return { allOf: [schema] };
    this.#copied.add(target);
    const copy = this.convert(target);
    this.#copied.delete(target);
    return copy;
  }

  /** The component that a reference leads to. */
  #resolved(schema: JsonObject): JsonObject {
    const { $ref } = schema;
    if ($ref === undefined) return schema;
    const component = this.#components[String($ref).slice("#/components/schemas/".length)];
    return this.#resolved(isObject(component) ? component : {});
  }
}

const isComposable = ({ type, properties, oneOf }: JsonObject): boolean =>
  type === "object" ? properties !== undefined : oneOf !== undefined || (typeof type === "string" && type !== "array");

/** A schema whose subschemas are converted. */
function converted(schema: JsonObject): JsonObject {
  const { type, ...others } = withOldKeywords(schema);
  const all = [type ?? []].flat().map(String);
  const types = all.filter((name) => name !== "null");
  const isNullable = types.length < all.length;
  const [only] = types;
  if (only !== undefined && types.length === 1) return isNullable ? orNull(ofType(only, others)) : ofType(only, others);
  // 3.0 has no type null.
  const { enum: _, ...rest } = others;
  if (only === undefined) return rest;
  const isAbout = (keyword: string, names: readonly string[]): boolean => names.some((name) => keywordsOf[name]?.includes(keyword));
  const alternatives = types.map((name) =>
    ofType(
      name,
      filtered(rest, (keyword) => isAbout(keyword, [name])),
    ),
  );
  return {
    anyOf: isNullable ? alternatives.map(orNull) : alternatives,
    ...filtered(rest, (keyword) => !isAbout(keyword, types)),
  };
}

/** A converted schema that also accepts null. `nullable` needs a type next to it; without a type, anything is accepted. */
function orNull(schema: JsonObject): JsonObject {
  const { type, anyOf } = schema;
  if (type !== undefined) return { ...schema, nullable: true };
  return Array.isArray(anyOf) ? { ...schema, anyOf: anyOf.filter(isObject).map(orNull) } : schema;
}

/** With the keywords that generators need next to a type: without `additionalProperties`, most drop the unknown properties of an object. */
const ofType = (type: string, keywords: JsonObject): JsonObject => ({
  type,
  ...(type === "object" ? { additionalProperties: true } : {}),
  ...(type === "array" ? { items: {} } : {}),
  ...keywords,
});

/** The keywords that belong to one of several types. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ["properties", "required", "additionalProperties"],
  array: ["items"],
  integer: ["format"],
  number: ["format"],
};

/** With what 3.0 has instead of `examples`, `const` and numbers as exclusive bounds. Open enums are enums of the known values. */
function withOldKeywords(schema: JsonObject): JsonObject {
  const { examples, const: value, "x-known-values": known, exclusiveMinimum: above, exclusiveMaximum: below, ...others } = schema;
  return {
    ...others,
    ...(value === undefined ? {} : { enum: [value] }),
    ...(known === undefined ? {} : { enum: known }),
    ...(above === undefined ? {} : { minimum: above, exclusiveMinimum: true }),
    ...(below === undefined ? {} : { maximum: below, exclusiveMaximum: true }),
    ...(Array.isArray(examples) && examples[0] !== undefined ? { example: examples[0] } : {}),
  };
}

const filtered = (schema: JsonObject, keep: (keyword: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keep(keyword)));
