import { address, type Contract, type Definition, type Model, type Site } from "@tools/contract";
import { isObject, type Json, type JsonObject, type JsonType, typesOf } from "@tools/contract/json";
import { boundsOf } from "@tools/contract/keywords";
import { annotation, closedValues, nameAt, type Shape, type Shapes, shapesOf } from "@tools/contract/schema";

/**
 * The contract as openapi-generator understands it: OpenAPI 3.0.3, models alone, what a reader accepts. It is rendered for that program and
 * for nobody else: each object, each enum and each definition has a name, whatever was optional is optional, no null is declared where null
 * reads as absent, every integer is an `int64` and every number a `double`, and what OpenAPI 3.0 has no word for stands in `x-` extensions.
 *
 * `x-kind` says what a component is. openapi-generator makes a model of objects and enums alone, so all else comes as an object with one
 * property, `value`, which says what the component itself is.
 */
export function sdkSpec(contract: Contract): JsonObject {
  const renderer = new Renderer(contract);
  for (const { definitions } of contract.models) for (const definition of definitions) renderer.define(definition);
  return {
    openapi: "3.0.3",
    info: { title: "Session Schema", version: contract.version, "x-contract-hash": contract.hash },
    paths: {},
    components: { schemas: renderer.schemas() },
  };
}

/** The components of such a spec, by name. */
export function componentsOf({ components }: JsonObject): JsonObject {
  const schemas = isObject(components) ? components["schemas"] : undefined;
  return isObject(schemas) ? schemas : {};
}

/** What the shape of a value is to a language that has classes. */
export type Kind = "object" | "enum" | "map" | "array" | "scalar" | "any";

/** What a component is: `alias` is another name of one that there is. */
export type ComponentKind = Kind | "alias";

/** What a component is, and what its values are where it is neither an object nor an enum. */
export function kindAndValue(component: JsonObject): { readonly kind: ComponentKind; readonly value: JsonObject } {
  const { properties } = component;
  const value = isObject(properties) ? properties["value"] : undefined;
  return { kind: component["x-kind"] as ComponentKind, value: isObject(value) ? value : {} }; // sdkSpec wrote it
}

/** The name of the component that a schema refers to. */
export function referenceIn({ allOf }: JsonObject): string | undefined {
  const [reference] = Array.isArray(allOf) ? allOf.filter(isObject) : [];
  const address = reference?.["$ref"];
  return typeof address === "string" ? address.slice(address.lastIndexOf("/") + 1) : undefined;
}

/** The component of a name, or the one that the name is another name of. */
export function componentNamed(name: string, components: JsonObject): JsonObject {
  const component = components[name];
  if (!isObject(component)) return {};
  const { kind, value } = kindAndValue(component);
  const target = kind === "alias" ? referenceIn(value) : undefined;
  return target === undefined ? component : componentNamed(target, components);
}

class Renderer {
  readonly #models: readonly Model[];
  readonly #shapes: Shapes;
  readonly #schemas = new Map<string, JsonObject>();
  /** The components by the key of the shape that each renders. */
  readonly #names = new Map<string, string>();

  constructor({ models }: Contract) {
    this.#models = models;
    this.#shapes = shapesOf({ models });
  }

  schemas(): JsonObject {
    return Object.fromEntries(this.#schemas);
  }

  /** A model, an entry of `$defs`, and whatever else has a name becomes a component. */
  define(definition: Definition): void {
    const shape = this.#shapes.of(definition);
    const name = this.#component(shape, shape.definition ?? definition);
    if (name !== definition.name) this.#wrap(definition.name, "alias", definition.at, reference(name), shape);
  }

  /** The component of a shape that has a name, made when it is first asked for. */
  #component(shape: Shape, { name, at }: Pick<Definition, "name" | "at">): string {
    const known = this.#names.get(shape.key);
    if (known !== undefined) return known;
    this.#names.set(shape.key, name);
    this.#schemas.set(name, {}); // keeps its place in the order while what it refers to is made
    const kind = kindOf(shape);
    if (isClass(kind))
      this.#schemas.set(name, {
        ...this.#said(at, shape),
        ...this.#assertions(shape),
        "x-kind": kind,
        "x-source": this.#modelOf(at).source,
      });
    else this.#wrap(name, kind, at, orNull(shape, this.#assertions(shape), true), shape);
    return name;
  }

  /** A component that is neither an object nor an enum. */
  #wrap(name: string, kind: ComponentKind, at: Site, value: JsonObject, shape: Shape): void {
    this.#schemas.set(name, {
      ...this.#said(at, shape),
      type: "object",
      properties: { value },
      required: ["value"],
      "x-kind": kind,
      "x-source": this.#modelOf(at).source,
    });
  }

  /** A shape in its place: by reference if it has a name. */
  #render(shape: Shape, site: Site, nullable: boolean): JsonObject {
    const said = this.#said(site, shape);
    const isValue = !isClass(kindOf(shape));
    if (isValue && shape.definition === undefined) return { ...said, ...orNull(shape, this.#assertions(shape), nullable) };
    const value = reference(this.#component(shape, shape.definition ?? this.#named(shape.sites[0] ?? site)));
    // A component that is no class knows of its null itself.
    return { ...said, ...orNull(shape, value, nullable && !isValue) };
  }

  #assertions(shape: Shape): JsonObject {
    switch (kindOf(shape)) {
      case "object":
        return this.#object(shape);
      case "enum":
        return { type: "string", ...enumeration(shape, this.#shapes) };
      case "map":
        return { type: "object", additionalProperties: this.#part(shape.additional, false) ?? true };
      case "array":
        return { type: "array", items: this.#part(shape.items, true) ?? {} };
      case "scalar":
        return scalar(shape);
      case "any":
        return anything(shape);
    }
  }

  #object(shape: Shape): JsonObject {
    const properties = [...shape.properties.values()].filter(({ forbidden }) => !forbidden);
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    return {
      type: "object",
      properties: Object.fromEntries(
        properties.map(({ name, shape, site, required }): [string, JsonObject] => [name, this.#render(shape, site, required)]),
      ),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: this.#part(shape.additional, false) ?? true,
    };
  }

  #part(shape: Shape | undefined, nullable: boolean): JsonObject | undefined {
    const [site] = shape?.sites ?? [];
    return shape === undefined || site === undefined ? undefined : this.#render(shape, site, nullable);
  }

  /** The name of what is written in place. */
  #named(site: Site): Pick<Definition, "name" | "at"> {
    return { name: nameAt(this.#modelOf(site), site.pointer), at: site };
  }

  #modelOf(site: Site): Model {
    const model = this.#models.find(({ id }) => id === site.id);
    if (model === undefined) throw new Error(`no model has the place ${address(site)}`);
    return model;
  }

  /** What a person wants to know, as one text: meaning, unit, bounds. */
  #said(site: Site, shape: Shape): JsonObject {
    const unit = annotation(this.#shapes, site, "x-unit");
    const [example] = annotation(this.#shapes, site, "examples") ?? [];
    const facts = [...(unit === undefined || unit === "none" ? [] : [`Unit: ${unit}`]), ...boundsOf(shape, (text) => text)];
    const description = [annotation(this.#shapes, site, "description") ?? "", ...facts.map((fact) => `${fact}.`)];
    return {
      description: description.filter((part) => part !== "").join(" "),
      ...(example === undefined ? {} : { example: example as Json }), // examples were parsed from JSON
      ...(annotation(this.#shapes, site, "deprecated") === true ? { deprecated: true } : {}),
    };
  }
}

/** Whether languages make a type with a name of it, even where it is written in place. */
const isClass = (kind: Kind): boolean => kind === "object" || kind === "enum";

const reference = (name: string): JsonObject => ({ allOf: [{ $ref: `#/components/schemas/${name}` }] });

const orNull = (shape: Shape, value: JsonObject, nullable: boolean): JsonObject =>
  nullable && allowsNull(shape) ? { ...value, nullable: true } : value;

/** Whether null is one of the values that a shape has, and not just one of any. */
export function allowsNull(shape: Shape): boolean {
  const values = closedValues(shape);
  return values === undefined ? shape.types?.includes("null") === true : values.includes(null) && shape.types?.includes("null") !== false;
}

/** How a language with classes holds a value. */
export function kindOf(shape: Shape): Kind {
  const types = (shape.types ?? []).filter((type) => type !== "null");
  const [type, ...others] = types;
  if (shape.types === undefined) return textsOf(shape) === undefined ? "any" : "enum";
  if (type === undefined || others.length > 0) return "any";
  if (type === "string") return textsOf(shape) === undefined && knownTexts(shape) === undefined ? "scalar" : "enum";
  if (type === "array") return "array";
  if (type !== "object") return closedValues(shape) === undefined ? "scalar" : "any";
  return shape.properties.size === 0 && shape.closedBy.length === 0 ? "map" : "object";
}

/** The texts that a closed enum or a const leaves; undefined where there is none, or where a value is something else. */
function textsOf(shape: Shape): string[] | undefined {
  const values = closedValues(shape)?.filter((value) => value !== null);
  const texts = values?.filter((value) => typeof value === "string");
  return values === undefined || texts === undefined || texts.length === 0 || texts.length < values.length ? undefined : texts;
}

/** The texts that an open enum lists. */
function knownTexts(shape: Shape): string[] | undefined {
  const open = shape.constraints.find(({ keyword, site }) => keyword === "enum" && site.schema["x-open-enum"] === true);
  const texts = (open?.value as Json[] | undefined)?.filter((value) => typeof value === "string"); // an enum's value is a list
  return texts === undefined || texts.length === 0 ? undefined : texts;
}

function enumeration(shape: Shape, shapes: Shapes): JsonObject {
  const closed = textsOf(shape);
  const values = closed ?? knownTexts(shape) ?? [];
  const [site] = shape.constraints.filter(({ keyword }) => keyword === "enum" || keyword === "const").map((constraint) => constraint.site);
  const meanings = site === undefined ? {} : (annotation(shapes, site, "x-enum-descriptions") ?? {});
  return {
    enum: values,
    "x-open-enum": closed === undefined,
    "x-enum-descriptions": values.map((value) => (Object.hasOwn(meanings, value) ? String(meanings[value]) : "")),
  };
}

function scalar(shape: Shape): JsonObject {
  const type = shape.types?.find((each) => each !== "null") ?? "string";
  const format = type === "integer" ? "int64" : type === "number" ? "double" : undefined;
  return { type, ...(format === undefined ? {} : { format }) };
}

/** Whatever JSON can hold: what of it a reader refuses stands in the extensions. */
function anything(shape: Shape): JsonObject {
  const values = closedValues(shape);
  const types = typesHeld(shape);
  return {
    ...(types === undefined ? {} : { "x-types": [...types] }),
    ...(values === undefined ? {} : { "x-values": values.map((value) => JSON.stringify(value)) }),
  };
}

/** The types that a shape says, or the one that all of its values have, so that a language may hold them as what they are. */
export function typesHeld(shape: Shape): readonly JsonType[] | undefined {
  const listed = new Set((closedValues(shape) ?? []).flatMap((value) => typesOf(value).slice(0, 1)));
  return shape.types ?? (listed.size === 1 ? [...listed] : undefined);
}
