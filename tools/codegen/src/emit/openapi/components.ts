import { type Contract, inWords } from "@tools/contract";
import { has, isObject, type Json, type JsonObject } from "@tools/contract/json";
import type { SchemaResolver } from "@tools/contract/schema";
import { tolerantRef, tolerantSchema, withSubschemas } from "@tools/contract/schema";

export const schemaRef = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The tolerant rendering of every model and of every entry of its `$defs`, each as a component. */
export function componentSchemas({ models }: Contract, resolver: SchemaResolver): JsonObject {
  const names = new Map(models.flatMap(({ definitions }) => definitions.map((each) => [tolerantRef(each), each.name])));
  const entries = models.flatMap((model): [string, JsonObject][] => {
    const { $schema: _, $id: __, title: ___, $defs = {}, ...root } = tolerantSchema(model, resolver, "kept");
    return [[model.name, root], ...Object.entries($defs as Record<string, JsonObject>)]; // tolerantSchema makes it an object of schemas
  });
  return Object.fromEntries(entries.map(([name, schema]) => [name, withListedNames(pointed(schema, names))]));
}

/** With every `$ref` to a file turned into one to a component. */
const pointed = (schema: JsonObject, names: ReadonlyMap<string, string>): JsonObject =>
  withSubschemas(
    Object.fromEntries(
      Object.entries(schema).map(([keyword, argument]): [string, Json] => [
        keyword,
        keyword === "$ref" ? `#/components/schemas/${names.get(String(argument)) ?? String(argument)}` : argument,
      ]),
    ),
    (inner) => pointed(inner, names),
  );

/** With the map of `x-enumNames` turned into the list that generators read, in the order of the values; they leave out null. */
function withListedNames(schema: JsonObject): JsonObject {
  const { "x-enumNames": names, ...others } = schema;
  const values = others["enum"] ?? others["x-known-values"];
  const listed =
    isObject(names) && Array.isArray(values)
      ? {
          "x-enum-varnames": values
            .filter((value) => value !== null)
            .map((value) => (has(names, String(value)) ? String(names[String(value)]) : inWords(String(value)))),
        }
      : {};
  return withSubschemas({ ...others, ...listed }, withListedNames);
}
