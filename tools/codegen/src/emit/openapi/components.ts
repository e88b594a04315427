import { type Contract, type Model, withArticle } from "@tools/contract";
import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import type { SchemaResolver, Union } from "@tools/contract/schema";
import { nameAt, tolerantRef, tolerantSchema, unionsIn, withSubschemas } from "@tools/contract/schema";
import { withConventions } from "./conventions.ts";

export const schemaRef = (name: string): JsonObject => ({ $ref: pointerTo(name) });

const pointerTo = (name: string): string => `#/components/schemas/${name}`;

/** The tolerant rendering of every model and of every entry of its `$defs`, each as a component. */
export function componentSchemas({ models }: Contract, resolver: SchemaResolver): JsonObject {
  const names = new Map(models.flatMap(({ definitions }) => definitions.map((each) => [tolerantRef(each), each.name])));
  const entries = models.flatMap((model): [string, JsonObject][] => {
    const { $schema: _, $id: __, title: ___, $defs = {}, ...root } = tolerantSchema(model, resolver);
    return [[model.name, root], ...Object.entries($defs as Record<string, JsonObject>)]; // tolerantSchema makes it an object of schemas
  });
  const unions = namedUnions(models, resolver);
  const components = entries.map(([name, schema]): [string, JsonObject] => [
    name,
    withDiscriminators(withConventions(pointed(schema, names)), unions),
  ]);
  return Object.fromEntries([...components, ...[...unions.values()].filter(({ open }) => open).map(unknownVariant)]);
}

/** A union, and its name in code. */
interface NamedUnion extends Union {
  readonly name: string;
}

/** The unions of the models, by their branches. Those with the same branches are one, if they are alike in being open. */
const namedUnions = (models: readonly Model[], resolver: SchemaResolver): ReadonlyMap<string, NamedUnion> =>
  new Map(
    models.flatMap((model) =>
      unionsIn(model, resolver).map((union): [string, NamedUnion] => [
        keyOf(union),
        { ...union, name: nameAt(model, union.location.pointer) },
      ]),
    ),
  );

/** The branches, and whether there may be others. */
const keyOf = ({ branches, open }: Pick<Union, "branches" | "open">): string =>
  [...branches.map(({ definition }) => pointerTo(definition.name)), open].join();

/** The component of the later models of an open union. */
export const unknownVariantName = (union: string): string => `Unknown${union}`;

/** The component of an object that has a tag of a later version. */
const unknownVariant = ({ name, tag, branches }: NamedUnion): [string, JsonObject] => [
  unknownVariantName(name),
  {
    description: `${withArticle(name, "A")} of a later version.`,
    type: "object",
    properties: { [tag]: { type: "string", not: { enum: branches.map(({ value }) => value) } } },
    required: [tag],
  },
];

/**
 * With all branches of each tagged union as references, and with the `discriminator` that generators read next to its `oneOf`. An open union has
 * none, because generators reject a tag that isn't in its mapping.
 */
function withDiscriminators(schema: JsonObject, unions: ReadonlyMap<string, NamedUnion>): JsonObject {
  const refs = Array.isArray(schema["oneOf"]) ? schema["oneOf"].flatMap((branch) => (isObject(branch) ? (branch["$ref"] ?? []) : [])) : [];
  const union = unions.get([...refs, schema["x-open-enum"] === true].join());
  if (union === undefined) return withSubschemas(schema, (inner) => withDiscriminators(inner, unions));
  if (union.open) return { ...schema, oneOf: [...refs, pointerTo(unknownVariantName(union.name))].map(($ref) => ({ $ref })) };
  const mapping = union.branches.map(({ value, definition }) => [value, pointerTo(definition.name)]);
  return {
    ...schema,
    oneOf: refs.map(($ref) => ({ $ref })),
    discriminator: { propertyName: union.tag, mapping: Object.fromEntries(mapping) },
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
