import type { Contract } from "@tools/contract";
import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import type { SchemaResolver } from "@tools/contract/schema";
import { tolerantRef, tolerantSchema } from "@tools/contract/schema";

export const schemaRef = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The tolerant rendering of every model and of every entry of its `$defs`, each a component of its own. */
export function componentSchemas({ models }: Contract, resolver: SchemaResolver): JsonObject {
  const names = new Map(models.flatMap(({ definitions }) => definitions.map((each) => [tolerantRef(each), each.name])));
  const entries = models.flatMap((model): [string, Json][] => {
    const { $schema: _, $id: __, title: ___, $defs = {}, ...root } = tolerantSchema(model, resolver, "kept");
    return [[model.name, root], ...Object.entries($defs as JsonObject)]; // tolerantSchema makes it an object
  });
  return Object.fromEntries(entries.map(([name, schema]) => [name, pointed(schema, names)]));
}

/** The keywords whose values are data, and no schemas. */
const data = new Set(["examples", "default", "enum", "const", "x-known-values", "x-enumDescriptions"]);

/** With every `$ref` to a file turned into one to a component. Below `properties` a key is a name, and no keyword. */
function pointed(value: Json, names: ReadonlyMap<string, string>, isSchema = true): Json {
  if (Array.isArray(value)) return value.map((each) => pointed(each, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, Json] => {
      if (!isSchema) return [key, pointed(inner, names)];
      if (key === "$ref") return [key, `#/components/schemas/${names.get(String(inner)) ?? String(inner)}`];
      if (data.has(key)) return [key, inner];
      return [key, pointed(inner, names, key !== "properties")];
    }),
  );
}
