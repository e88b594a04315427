import type { Contract } from "@tools/contract";
import type { Json, JsonObject } from "@tools/contract/json";
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
  return Object.fromEntries(entries.map(([name, schema]) => [name, pointed(schema, names)]));
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
