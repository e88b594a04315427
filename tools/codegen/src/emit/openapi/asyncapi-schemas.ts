import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { withSubschemas } from "@tools/contract/schema";

/** The components that some others lead to, with themselves, as schemas of AsyncAPI: supersets of JSON Schema draft-07. */
export function reachableSchemas(components: JsonObject, names: readonly string[]): JsonObject {
  const reached = new Set(names);
  for (const name of reached) for (const next of namesIn(components[name] ?? {})) reached.add(next);
  return Object.fromEntries(
    Object.entries(components).flatMap(([name, schema]) => (reached.has(name) && isObject(schema) ? [[name, asDraft07(schema)]] : [])),
  );
}

/** The names of the components that a schema refers to. */
const namesIn = (schema: Json): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isObject(schema)) return [];
  const { $ref, ...others } = schema;
  const name = typeof $ref === "string" && $ref.startsWith(prefix) ? [$ref.slice(prefix.length)] : [];
  return [...name, ...Object.values(others).flatMap(namesIn)];
};

const prefix = "#/components/schemas/";

/** Draft-07 ignores everything next to a `$ref`, and the `discriminator` of OpenAPI isn't one of AsyncAPI. */
function asDraft07(schema: JsonObject): JsonObject {
  const { $ref, discriminator: _, ...others } = withSubschemas(schema, asDraft07);
  if ($ref === undefined) return others;
  return Object.keys(others).length === 0 ? { $ref } : { ...others, allOf: [{ $ref }] };
}
