import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { withSubschemas } from "@tools/contract/schema";

/**
 * The document as OpenAPI 3.0.3, for generators that can't read 3.1: null is `nullable`, and no schema has a list of types. Objects say that they
 * may have other properties, because generators drop those of an object that doesn't. Open enums are enums of the known values.
 */
export function openapi30Document(document: JsonObject): JsonObject {
  const { components, ...rest } = withoutNewFacts(document);
  const { schemas, ...others } = asObject(components);
  const converter = new Converter(asObject(schemas));
  const converted = Object.entries(asObject(schemas)).map(([name, schema]): [string, Json] => [name, converter.schema(asObject(schema))]);
  return {
    ...asObject(converter.document(rest)),
    components: { ...asObject(converter.document(others)), schemas: Object.fromEntries(converted) },
  };
}

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** Without what 3.1 added to `info`. */
function withoutNewFacts({ openapi: _, info, ...document }: JsonObject): JsonObject {
  const { summary: __, license, ...facts } = asObject(info);
  const { identifier, ...named } = asObject(license);
  const url = identifier === undefined ? {} : { url: `https://spdx.org/licenses/${identifier}.html` };
  return { openapi: "3.0.3", info: { ...facts, license: { ...named, ...url } }, ...document };
}

class Converter {
  readonly #schemas: JsonObject;

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  /** With each schema of a parameter, a header or a body converted. */
  document(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.document(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === "schema" && isObject(inner) ? this.schema(inner) : this.document(inner)]),
    );
  }

  /** A schema of 3.1 that a reader relies on, as one of 3.0. */
  schema(schema: JsonObject): JsonObject {
    const { anyOf } = schema;
    return Array.isArray(anyOf) ? this.#nullable(anyOf, schema) : bare(withSubschemas(schema, (inner) => this.schema(inner)));
  }

  /** A reader's `anyOf` adds null to a schema. `nullable` needs a type next to it. */
  #nullable(anyOf: readonly Json[], { anyOf: _, ...others }: JsonObject): JsonObject {
    const [other] = anyOf.filter(isObject).filter(({ type }) => type !== "null");
    const inner = this.schema(other ?? {});
    const type = inner["type"] ?? this.#typeOf(inner["$ref"]);
    return { type, ...(inner["$ref"] === undefined ? inner : { allOf: [inner] }), ...bare(others), nullable: true };
  }

  /** The type of a component. One without a type is a union of objects. */
  #typeOf(ref: Json | undefined): Json {
    const { type = "object" } = asObject(this.#schemas[String(ref).slice("#/components/schemas/".length)]);
    return Array.isArray(type) ? (type.find((name) => name !== "null") ?? "object") : type;
  }
}

function bare({ $ref, type, examples, "x-known-values": known, ...others }: JsonObject): JsonObject {
  const example = Array.isArray(examples) && examples[0] !== undefined ? { example: examples[0] } : {};
  // 3.0 ignores everything next to a $ref.
  if ($ref !== undefined) return Object.keys(others).length === 0 ? { $ref } : { allOf: [{ $ref }], ...others, ...example };
  const isOpenObject = type === "object" && others["additionalProperties"] === undefined;
  return {
    ...typeOf(type),
    ...others,
    ...(known === undefined ? {} : { enum: known }),
    ...(isOpenObject ? { additionalProperties: true } : {}),
    ...example,
  };
}

/** A type, with null as `nullable`. Several are alternatives. */
function typeOf(type: Json | undefined): JsonObject {
  if (!Array.isArray(type)) return type === undefined ? {} : { type };
  const types = type.filter((name) => name !== "null");
  const [only, ...more] = types;
  return {
    ...(more.length > 0 ? { anyOf: types.map((name) => ({ type: name })) } : only === undefined ? {} : { type: only }),
    ...(types.length < type.length ? { nullable: true } : {}),
  };
}
