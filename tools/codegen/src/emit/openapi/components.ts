import { type Contract, inWords, type Model } from "@tools/contract";
import { has, isObject, type Json, type JsonObject } from "@tools/contract/json";
import type { SchemaResolver, Union } from "@tools/contract/schema";
import { locationsBelow, tolerantRef, tolerantSchema, withSubschemas } from "@tools/contract/schema";

export const schemaRef = (name: string): JsonObject => ({ $ref: pointerTo(name) });

const pointerTo = (name: string): string => `#/components/schemas/${name}`;

/** The tolerant rendering of every model and of every entry of its `$defs`, each as a component. */
export function componentSchemas({ models }: Contract, resolver: SchemaResolver): JsonObject {
  const names = new Map(models.flatMap(({ definitions }) => definitions.map((each) => [tolerantRef(each), each.name])));
  const entries = models.flatMap((model): [string, JsonObject][] => {
    const { $schema: _, $id: __, title: ___, $defs = {}, ...root } = tolerantSchema(model, resolver, "kept");
    return [[model.name, root], ...Object.entries($defs as Record<string, JsonObject>)]; // tolerantSchema makes it an object of schemas
  });
  const unions = unionsByRefs(models, resolver);
  return Object.fromEntries(entries.map(([name, schema]) => [name, withDiscriminators(withListedNames(pointed(schema, names)), unions)]));
}

/** The unions of the models, by the references of their branches. */
const unionsByRefs = (models: readonly Model[], resolver: SchemaResolver): ReadonlyMap<string, Union> =>
  new Map(
    models.flatMap(({ root }) =>
      [...locationsBelow(root)].flatMap((location): [string, Union][] => {
        const { union } = resolver.at(location);
        return union === undefined ? [] : [[union.branches.map(({ definition }) => pointerTo(definition.name)).join(), union]];
      }),
    ),
  );

/** With the `discriminator` that generators read next to each `oneOf` of a tagged union. */
function withDiscriminators(schema: JsonObject, unions: ReadonlyMap<string, Union>): JsonObject {
  const refs = Array.isArray(schema["oneOf"]) ? schema["oneOf"].flatMap((branch) => (isObject(branch) ? (branch["$ref"] ?? []) : [])) : [];
  const union = unions.get(refs.join());
  const mapping = union?.branches.map(({ value, definition }) => [value, pointerTo(definition.name)]);
  return {
    ...withSubschemas(schema, (inner) => withDiscriminators(inner, unions)),
    ...(union === undefined || mapping === undefined
      ? {}
      : { discriminator: { propertyName: union.tag, mapping: Object.fromEntries(mapping) } }),
  };
}

/** With every `$ref` to a file turned into one to a component. */
const pointed = (schema: JsonObject, names: ReadonlyMap<string, string>): JsonObject =>
  withSubschemas(
    Object.fromEntries(
      Object.entries(schema).map(([keyword, argument]): [string, Json] => [
        keyword,
        keyword === "$ref" ? pointerTo(names.get(String(argument)) ?? String(argument)) : argument,
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
