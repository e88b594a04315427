import { isObject, type Json, type JsonObject } from "../json.ts";

/** The argument of an applicator: one schema, a list, or schemas by name. */
type Holds = "schema" | "list" | "map";

/** The keywords of JSON Schema 2020-12 that contain other schemas, in the order of visits. */
const applicators: Readonly<Record<string, Holds>> = {
  $defs: "map",
  definitions: "map",
  properties: "map",
  patternProperties: "map",
  dependentSchemas: "map",
  prefixItems: "list",
  items: "schema",
  contains: "schema",
  unevaluatedItems: "schema",
  additionalProperties: "schema",
  propertyNames: "schema",
  unevaluatedProperties: "schema",
  allOf: "list",
  anyOf: "list",
  oneOf: "list",
  not: "schema",
  if: "schema",
  // biome-ignore lint/suspicious/noThenProperty: the name of a keyword
  then: "schema",
  else: "schema",
};

/** A schema in another one, and the steps of the pointer to it. */
export interface Subschema {
  readonly steps: readonly (string | number)[];
  readonly schema: boolean | JsonObject;
}

/** The schemas in the arguments of a schema's keywords. Values that aren't schemas are left out. */
export const subschemasOf = (schema: Json): Subschema[] =>
  isObject(schema) ? Object.keys(applicators).flatMap((keyword) => subschemasAt(schema, keyword)) : [];

/** The schemas in the argument of one keyword. */
export function subschemasAt(schema: JsonObject, keyword: string): Subschema[] {
  if (!Object.hasOwn(applicators, keyword) || !Object.hasOwn(schema, keyword)) return [];
  const argument = schema[keyword];
  const holds = applicators[keyword];
  if (holds === "schema") return isSchema(argument) ? [{ steps: [keyword], schema: argument }] : [];
  const entries =
    holds === "list" && Array.isArray(argument)
      ? [...argument.entries()]
      : holds === "map" && isObject(argument)
        ? Object.entries(argument)
        : [];
  return entries.flatMap(([step, inner]): Subschema[] => (isSchema(inner) ? [{ steps: [keyword, step], schema: inner }] : []));
}

/** A schema with each schema in its arguments changed. All other arguments are kept. */
export const withSubschemas = (schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(schema).map(([keyword, argument]) => [keyword, withChanged(keyword, argument, change)]));

function withChanged(keyword: string, argument: Json, change: (schema: JsonObject) => JsonObject): Json {
  const changed = (inner: Json): Json => (isObject(inner) ? change(inner) : inner);
  const holds = Object.hasOwn(applicators, keyword) ? applicators[keyword] : undefined;
  if (holds === "schema") return changed(argument);
  if (holds === "list" && Array.isArray(argument)) return argument.map(changed);
  if (holds === "map" && isObject(argument))
    return Object.fromEntries(Object.entries(argument).map(([name, inner]) => [name, changed(inner)]));
  return argument;
}

/** Whether a value can be a schema: an object, `true` or `false`. */
export const isSchema = (value: Json | undefined): value is boolean | JsonObject => typeof value === "boolean" || isObject(value);
