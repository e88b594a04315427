import { baseUrl, type Definition, type Model, type Schema, type Site } from "./contract.ts";
import { equal, escapePointer, type Json, type JsonObject, pointerSteps } from "./json.ts";
import { annotation, type Shape, type Shapes } from "./shape.ts";
import { dialect } from "./sites.ts";

/** How the null of an optional property is rendered: `kept` for those who read the payload itself, `dropped` for those who read it without. */
export type Nulls = "kept" | "dropped";

/** The address of the tolerant rendering of a model. */
export const tolerantId = (slug: string): string => `${baseUrl}tolerant/${slug}.schema.json`;

/** What a reader accepts, as a JSON Schema of its own: the same types, nesting, required properties and closed enums, and nothing else. */
export function tolerantSchema(model: Model, shapes: Shapes, nulls: Nulls): JsonObject {
  const renderer = new Renderer(shapes, nulls);
  const [, ...inner] = model.definitions;
  const root = renderer.definition(model.root);
  const defs = inner.map((definition): [string, JsonObject] => [defsKey(definition), renderer.definition(definition.at)]);
  const $defs = Object.fromEntries([...defs, ...renderer.hoisted]);
  return {
    $schema: dialect,
    $id: tolerantId(model.slug),
    title: `Tolerant${model.name}`,
    ...root,
    ...(Object.keys($defs).length > 0 ? { $defs } : {}),
  };
}

/** Where the tolerant rendering of a definition is: a file and, for all but a model, an entry of its `$defs`. */
export const tolerantRef = ({ slug, at, name }: Definition): string =>
  at.pointer === "" ? `${slug}.schema.json` : `${slug}.schema.json#/$defs/${escapePointer(defsKey({ slug, at, name }))}`;

const defsKey = ({ at, name }: Definition): string => {
  const [first, key, ...rest] = pointerSteps(at.pointer);
  return first === "$defs" && key !== undefined && rest.length === 0 ? key : name;
};

class Renderer {
  readonly #shapes: Shapes;
  readonly #nulls: Nulls;
  /** Shapes without a definition that recur, rendered once under `$defs`. */
  readonly hoisted = new Map<string, JsonObject>();
  readonly #names = new Map<string, string>();
  readonly #path: string[] = [];

  constructor(shapes: Shapes, nulls: Nulls) {
    this.#shapes = shapes;
    this.#nulls = nulls;
  }

  definition(site: Site): JsonObject {
    const shape = this.#shapes.at(site);
    this.#path.push(shape.key);
    const rendered = { ...this.#annotations(site), ...this.#assertions(shape, false) };
    this.#path.pop();
    return rendered;
  }

  /** A shape in its place: by reference if it has a name. */
  #render(shape: Shape, site: Site, optional: boolean): JsonObject {
    const nullable = optional && this.#nulls === "kept";
    const said = this.#annotations(site);
    if (shape.definition !== undefined) return { ...said, ...orNull({ $ref: tolerantRef(shape.definition) }, nullable) };
    if (shape.key !== "" && this.#path.includes(shape.key)) {
      const name = this.#names.get(shape.key) ?? `Recurring${this.#names.size + 1}`;
      this.#names.set(shape.key, name);
      return { ...said, ...orNull({ $ref: `#/$defs/${name}` }, nullable) };
    }
    this.#path.push(shape.key);
    const assertions = this.#assertions(shape, nullable);
    this.#path.pop();
    const name = this.#names.get(shape.key);
    if (name !== undefined && !this.hoisted.has(name)) this.hoisted.set(name, this.#assertions(shape, false));
    return { ...said, ...assertions };
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

const distinct = (values: readonly Json[]): Json[] =>
  values.filter((value, index) => !values.slice(0, index).some((before) => equal(before, value)));

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
