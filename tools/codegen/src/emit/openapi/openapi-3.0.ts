import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { SchemaConverter } from "./schema-3.0.ts";

/**
 * The document as OpenAPI 3.0.3, for generators that can't read 3.1: null is `nullable`, and no schema has a list of types. Objects say that they
 * may have other properties, because generators drop those of an object that doesn't. Open enums are enums of the known values.
 */
export function openapi30Document(document: JsonObject): JsonObject {
  const { components, ...rest } = withoutNewFacts(document);
  const { schemas, ...others } = asObject(components);
  const converter = new SchemaConverter(asObject(schemas));
  return {
    ...asObject(withSchemas(rest, converter)),
    components: {
      ...asObject(withSchemas(others, converter)),
      schemas: withEach(asObject(schemas), (schema) => converter.convert(asObject(schema))),
    },
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

/** With each schema of a parameter, a header or a body converted. */
function withSchemas(value: Json, converter: SchemaConverter): Json {
  if (Array.isArray(value)) return value.map((item) => withSchemas(item, converter));
  if (!isObject(value)) return value;
  const member = (key: string, inner: Json): Json => {
    if (key === "example" || key === "examples") return inner;
    if (key === "schema" && isObject(inner)) return converter.convert(inner);
    // A parameter or a header may be called "schema".
    return isObject(inner) && named.has(key) ? withEach(inner, (each) => withSchemas(each, converter)) : withSchemas(inner, converter);
  };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, member(key, inner)]));
}

/** The keys of a document whose values are objects by a name that is free. */
const named: ReadonlySet<string> = new Set(["parameters", "headers"]);

const withEach = (values: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
