import { address, type Definition, type Model, type SchemaLocation } from "../contract.ts";
import { dialect } from "../dialect.ts";
import { distinct, type Json, type JsonObject } from "../json.ts";
import { isForeign } from "../keywords/foreign.ts";
import { baseUrl } from "../project.ts";
import { closedValues, openList } from "./lists.ts";
import type { ResolvedSchema, SchemaResolver, Union } from "./resolved-schema.ts";
import { annotation } from "./resolver.ts";

/** The `$id` of the tolerant schema of a model. */
export const tolerantId = (slug: string): string => `${baseUrl}tolerant/${slug}.schema.json`;

/** How a value that may be one of several things is written. */
export interface Alternatives {
  readonly ofUnion: (union: Union) => JsonObject;
  readonly orNull: (schema: JsonObject) => JsonObject;
}

/** The schema that a tolerant reader validates against: only the types, nesting, required properties and closed enums of the model. */
export function tolerantSchema(model: Model, resolver: SchemaResolver, alternatives: Alternatives = published): JsonObject {
  const renderer = new Renderer(resolver, alternatives);
  const [, ...inner] = model.definitions;
  const root = renderer.definition(model.root);
  const defs = inner.map((definition): [string, JsonObject] => [definition.name, renderer.definition(definition.at)]);
  return {
    $schema: dialect,
    $id: tolerantId(model.slug),
    title: `Tolerant${model.name}`,
    ...root,
    ...(defs.length > 0 ? { $defs: Object.fromEntries(defs) } : {}),
  };
}

/** A `$ref` to the tolerant schema of a definition: a file and, unless it is a model, an entry of its `$defs`. */
export const tolerantRef = ({ slug, at, name }: Definition): string => `${slug}.schema.json${at.pointer === "" ? "" : `#/$defs/${name}`}`;

class Renderer {
  readonly #resolver: SchemaResolver;
  readonly #alternatives: Alternatives;

  constructor(resolver: SchemaResolver, alternatives: Alternatives) {
    this.#resolver = resolver;
    this.#alternatives = alternatives;
  }

  definition(location: SchemaLocation): JsonObject {
    const resolved = this.#resolver.at(location);
    const { definition } = resolved;
    const isOther = definition !== undefined && address(definition.at) !== address(location);
    return { ...this.#annotations(location), ...(isOther ? { $ref: tolerantRef(definition) } : this.#assertions(resolved, false)) };
  }

  /** The schema of a part: a reference if it has a name. Every recursive schema has one. */
  #render(resolved: ResolvedSchema, location: SchemaLocation, nullable: boolean): JsonObject {
    const annotations = this.#annotations(location);
    if (resolved.definition !== undefined) return { ...annotations, ...this.#orNull({ $ref: tolerantRef(resolved.definition) }, nullable) };
    return { ...annotations, ...this.#assertions(resolved, nullable) };
  }

  #assertions(resolved: ResolvedSchema, nullable: boolean): JsonObject {
    if (resolved.union !== undefined) return this.#orNull(this.#alternatives.ofUnion(resolved.union), nullable);
    const types = resolved.types === undefined || !nullable ? resolved.types : [...new Set([...resolved.types, "null" as const])];
    const values = closedValues(resolved);
    const properties = [...resolved.properties.values()].map(({ name, required, resolved: inner, location }): [string, JsonObject] => [
      name,
      this.#render(inner, location, !required),
    ]);
    const required = [...new Set(resolved.locations.flatMap(({ schema }) => schema.required ?? []))];
    const [additionalLocation] = resolved.additional?.locations ?? [];
    const [itemsLocation] = resolved.items?.locations ?? [];
    return {
      ...(types === undefined ? {} : { type: types.length === 1 && types[0] !== undefined ? types[0] : [...types] }),
      ...(values === undefined ? {} : { enum: nullable ? distinct([...values, null]) : values }),
      ...openValues(resolved),
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(resolved.additional !== undefined && additionalLocation !== undefined
        ? { additionalProperties: this.#render(resolved.additional, additionalLocation, true) }
        : {}),
      ...(resolved.items !== undefined && itemsLocation !== undefined ? { items: this.#render(resolved.items, itemsLocation, false) } : {}),
    };
  }

  #orNull(schema: JsonObject, nullable: boolean): JsonObject {
    return nullable ? this.#alternatives.orNull(schema) : schema;
  }

  #annotations(location: SchemaLocation): JsonObject {
    const keywords = [
      "description",
      "deprecated",
      "readOnly",
      "writeOnly",
      "default",
      "examples",
      "x-unit",
      "x-name",
      "x-enumDescriptions",
      "x-enumNames",
    ] as const;
    const foreign = Object.entries(location.schema as JsonObject).filter(([keyword]) => isForeign(keyword)); // it was parsed from JSON
    return Object.fromEntries([
      ...keywords.flatMap((keyword): [string, Json][] => {
        const value = location.schema[keyword] ?? (keyword === "description" ? annotation(this.#resolver, location, keyword) : undefined);
        return value === undefined ? [] : [[keyword, value as Json]]; // annotations were parsed from JSON
      }),
      ...foreign,
    ]);
  }
}

/** A union by its branches. An open one accepts any object with another tag, too. */
const oneOf = ({ tag, branches, open }: Union): JsonObject => ({
  oneOf: [
    ...branches.map(({ definition }): JsonObject => ({ $ref: tolerantRef(definition) })),
    ...(open
      ? [
          {
            type: "object",
            properties: { [tag]: { type: "string", not: { enum: branches.map(({ value }) => value) } } },
            required: [tag],
          },
        ]
      : []),
  ],
  ...(open ? { "x-open-enum": true } : {}),
});

/** As the published schemas are written. */
const published: Alternatives = { ofUnion: oneOf, orNull: (schema) => ({ anyOf: [schema, { type: "null" }] }) };

/** The known values of an open enum. Later versions may add values. */
const openValues = (resolved: ResolvedSchema): JsonObject => {
  const open = openList(resolved);
  return open === undefined ? {} : { "x-open-enum": true, "x-known-values": [...open.values] };
};
