import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { dialect, withSubschemas } from "@tools/contract/schema";
import { withTags } from "./discriminators.ts";
import { withCurrentBounds } from "./drafts.ts";
import { Unconvertible } from "./unconvertible.ts";

/** The schemas of an OpenAPI document's components, as definitions. Its operations aren't compared. */
export function componentSchemas(document: JsonObject): JsonObject {
  const version = String(document["openapi"]);
  if (!/^3\.[0-2]\.\d/u.test(version)) throw new Unconvertible(`OpenAPI ${version} isn't supported; 3.0, 3.1 and 3.2 are`);
  const { jsonSchemaDialect: base, components } = document;
  if (typeof base === "string" && base !== dialect && !base.startsWith("https://spec.openapis.org/oas/3."))
    throw new Unconvertible(`jsonSchemaDialect must be JSON Schema 2020-12, got ${JSON.stringify(base)}`);
  const schemas = isObject(components) ? components["schemas"] : undefined;
  if (!isObject(schemas) || Object.keys(schemas).length === 0)
    throw new Unconvertible("the OpenAPI document has no components.schemas, which are what diff compares");
  const convert = (schema: JsonObject): JsonObject =>
    withSubschemas(withOwnKeywords(version.startsWith("3.0") ? of30(schema) : schema, schemas), convert);
  return {
    $schema: dialect,
    $defs: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, isObject(schema) ? convert(schema) : schema])),
  };
}

/** A schema of OpenAPI 3.0, which are a variant of draft-04. */
function of30(schema: JsonObject): JsonObject {
  const { $ref, nullable, ...rest } = schema;
  if (typeof $ref === "string") return { $ref }; // everything next to it is ignored
  const { type } = rest;
  // Without a type, `nullable` means nothing; and an `enum` still has to list null.
  return withCurrentBounds(nullable === true && typeof type === "string" ? { ...rest, type: [type, "null"] } : rest, 4);
}

/** The keywords that OpenAPI adds: those without an effect on validation are kept as annotations. */
function withOwnKeywords(schema: JsonObject, schemas: JsonObject): JsonObject {
  const { $ref, $schema: _, example, discriminator, xml, externalDocs, ...rest } = withTags(schema, schemas);
  return {
    ...(typeof $ref === "string" ? { $ref: inDefinitions($ref) } : {}),
    ...rest,
    ...withExamples(rest["examples"], example),
    ...annotation("x-discriminator", discriminator),
    ...annotation("x-xml", xml),
    ...annotation("x-externalDocs", externalDocs),
  };
}

const withExamples = (examples: Json | undefined, example: Json | undefined): JsonObject =>
  examples === undefined && example !== undefined ? { examples: [example] } : {};

const annotation = (keyword: string, value: Json | undefined): JsonObject => (value === undefined ? {} : { [keyword]: value });

/** `#/components/schemas/Pet` as `#/$defs/Pet`. */
const inDefinitions = ($ref: string): string => $ref.replace(/^#\/components\/schemas\//u, "#/$defs/");
