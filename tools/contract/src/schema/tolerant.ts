import { address, baseUrl, type Definition, type Model, type Schema, type Site } from "../contract.ts";
import { distinct, equal, type Json, type JsonObject } from "../json.ts";
import { dialect } from "./location.ts";
import { annotation, type Shape, type Shapes } from "./resolved-schema.ts";

/** How the null of an optional property is rendered: `kept` for those who read the payload itself, `dropped` for those who read it without. */
export type Nulls = "kept" | "dropped";

/** The address of the tolerant rendering of a model. */
export const tolerantId = (slug: string): string => `${baseUrl}tolerant/${slug}.schema.json`;

/** What a reader accepts, as a JSON Schema of its own: the same types, nesting, required properties and closed enums, and nothing else. */
export function tolerantSchema(model: Model, shapes: Shapes, nulls: Nulls): JsonObject {
  const renderer = new Renderer(shapes, nulls);
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

/** Where the tolerant rendering of a definition is: a file and, for all but a model, an entry of its `$defs`. */
export const tolerantRef = ({ slug, at, name }: Definition): string => `${slug}.schema.json${at.pointer === "" ? "" : `#/$defs/${name}`}`;

class Renderer {
  readonly #shapes: Shapes;
  readonly #nulls: Nulls;

  constructor(shapes: Shapes, nulls: Nulls) {
    this.#shapes = shapes;
    this.#nulls = nulls;
  }

  definition(site: Site): JsonObject {
    const shape = this.#shapes.at(site);
    const { definition } = shape;
    const isOther = definition !== undefined && address(definition.at) !== address(site);
    return { ...this.#annotations(site), ...(isOther ? { $ref: tolerantRef(definition) } : this.#assertions(shape, false)) };
  }

  /** A shape in its place: by reference if it has a name, as every shape has that holds itself. */
  #render(shape: Shape, site: Site, optional: boolean): JsonObject {
    const nullable = optional && this.#nulls === "kept";
    const said = this.#annotations(site);
    if (shape.definition !== undefined) return { ...said, ...orNull({ $ref: tolerantRef(shape.definition) }, nullable) };
    return { ...said, ...this.#assertions(shape, nullable) };
  }

  #assertions(shape: Shape, nullable: boolean): JsonObject {
    const types = shape.types === undefined || !nullable ? shape.types : [...new Set([...shape.types, "null" as const])];
    const values = closedValues(shape);
    const properties = [...shape.properties.values()].map(({ name, required, shape: inner, site }): [string, JsonObject] => [
      name,
      this.#render(inner, site, !required),
    ]);
    const required = [...new Set(shape.sites.flatMap(({ schema }) => schema.required ?? []))];
    const [additionalSite] = shape.additional?.sites ?? [];
    const [itemsSite] = shape.items?.sites ?? [];
    return {
      ...(types === undefined ? {} : { type: types.length === 1 && types[0] !== undefined ? types[0] : [...types] }),
      ...(values === undefined ? {} : { enum: nullable ? distinct([...values, null]) : values }),
      ...openValues(shape),
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(shape.additional !== undefined && additionalSite !== undefined
        ? { additionalProperties: this.#render(shape.additional, additionalSite, true) }
        : {}),
      ...(shape.items !== undefined && itemsSite !== undefined ? { items: this.#render(shape.items, itemsSite, false) } : {}),
    };
  }

  #annotations(site: Site): JsonObject {
    const kept = ["description", "deprecated", "default", "examples", "x-unit", "x-enum-descriptions"] as const;
    return Object.fromEntries(
      kept.flatMap((keyword): [string, Json][] => {
        const value = site.schema[keyword] ?? (keyword === "description" ? annotation(this.#shapes, site, keyword) : undefined);
        return value === undefined ? [] : [[keyword, value as Json]]; // annotations were parsed from JSON
      }),
    );
  }
}

const orNull = (schema: JsonObject, nullable: boolean): JsonObject => (nullable ? { anyOf: [schema, { type: "null" }] } : schema);

/** The values that closed enums and consts leave; undefined where there is none of them. */
export function closedValues(shape: Shape): Json[] | undefined {
  const lists = shape.constraints.flatMap(
    ({ keyword, value, site }) => (keyword === "const" ? [[value]] : keyword === "enum" && !isOpen(site.schema) ? [value as Json[]] : []), // an enum's value is a list: the grammar rule saw to it
  );
  return lists.length === 0 ? undefined : lists.reduce((left, right) => left.filter((value) => right.some((other) => equal(value, other))));
}

const isOpen = (schema: Schema): boolean => schema["x-open-enum"] === true;

/** What today's writers send where later versions may add values. */
const openValues = (shape: Shape): JsonObject => {
  const [open] = shape.constraints.filter(({ keyword, site }) => keyword === "enum" && isOpen(site.schema));
  return open === undefined ? {} : { "x-open-enum": true, "x-known-values": open.value };
};
