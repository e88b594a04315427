import { address, type Contract, type Definition, type Model, type SchemaLocation } from "@tools/contract";
import { isObject, type Json, type JsonObject, type JsonType, typesOf } from "@tools/contract/json";
import {
  annotation,
  boundsOf,
  closedValues,
  listsOf,
  nameAt,
  openList,
  type ResolvedSchema,
  resolverOf,
  type SchemaResolver,
} from "@tools/contract/schema";

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

/** What the resolved schema of a value is to a language that has classes. */
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
  readonly #resolver: SchemaResolver;
  readonly #schemas = new Map<string, JsonObject>();
  /** The components by the key of the resolved schema that each renders. */
  readonly #names = new Map<string, string>();

  constructor({ models }: Contract) {
    this.#models = models;
    this.#resolver = resolverOf({ models });
  }

  schemas(): JsonObject {
    return Object.fromEntries(this.#schemas);
  }

  /** A model, an entry of `$defs`, and whatever else has a name becomes a component. */
  define(definition: Definition): void {
    const resolved = this.#resolver.of(definition);
    const name = this.#component(resolved, resolved.definition ?? definition);
    if (name !== definition.name) this.#wrap(definition.name, "alias", definition.at, reference(name), resolved);
  }

  /** The component of a resolved schema that has a name, made when it is first asked for. */
  #component(resolved: ResolvedSchema, { name, at }: Pick<Definition, "name" | "at">): string {
    const known = this.#names.get(resolved.key);
    if (known !== undefined) return known;
    this.#names.set(resolved.key, name);
    this.#schemas.set(name, {}); // keeps its place in the order while what it refers to is made
    const kind = kindOf(resolved);
    if (isClass(kind))
      this.#schemas.set(name, {
        ...this.#said(at, resolved),
        ...this.#assertions(resolved),
        "x-kind": kind,
        "x-source": this.#modelOf(at).source,
      });
    else this.#wrap(name, kind, at, orNull(resolved, this.#assertions(resolved), true), resolved);
    return name;
  }

  /** A component that is neither an object nor an enum. */
  #wrap(name: string, kind: ComponentKind, at: SchemaLocation, value: JsonObject, resolved: ResolvedSchema): void {
    this.#schemas.set(name, {
      ...this.#said(at, resolved),
      type: "object",
      properties: { value },
      required: ["value"],
      "x-kind": kind,
      "x-source": this.#modelOf(at).source,
    });
  }

  /** A resolved schema in its place: by reference if it has a name. */
  #render(resolved: ResolvedSchema, location: SchemaLocation, nullable: boolean): JsonObject {
    const said = this.#said(location, resolved);
    const isValue = !isClass(kindOf(resolved));
    if (isValue && resolved.definition === undefined) return { ...said, ...orNull(resolved, this.#assertions(resolved), nullable) };
    const value = reference(this.#component(resolved, resolved.definition ?? this.#named(resolved.locations[0] ?? location)));
    // A component that is no class knows of its null itself.
    return { ...said, ...orNull(resolved, value, nullable && !isValue) };
  }

  #assertions(resolved: ResolvedSchema): JsonObject {
    switch (kindOf(resolved)) {
      case "object":
        return this.#object(resolved);
      case "enum":
        return { type: "string", ...enumeration(resolved, this.#resolver) };
      case "map":
        return { type: "object", additionalProperties: this.#part(resolved.additional, false) ?? true };
      case "array":
        return { type: "array", items: this.#part(resolved.items, true) ?? {} };
      case "scalar":
        return scalar(resolved);
      case "any":
        return anything(resolved);
    }
  }

  #object(resolved: ResolvedSchema): JsonObject {
    const properties = [...resolved.properties.values()].filter(({ forbidden }) => !forbidden);
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    return {
      type: "object",
      properties: Object.fromEntries(
        properties.map(({ name, resolved, location, required }): [string, JsonObject] => [
          name,
          this.#render(resolved, location, required),
        ]),
      ),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: this.#part(resolved.additional, false) ?? true,
    };
  }

  #part(resolved: ResolvedSchema | undefined, nullable: boolean): JsonObject | undefined {
    const [location] = resolved?.locations ?? [];
    return resolved === undefined || location === undefined ? undefined : this.#render(resolved, location, nullable);
  }

  /** The name of what is written in place. */
  #named(location: SchemaLocation): Pick<Definition, "name" | "at"> {
    return { name: nameAt(this.#modelOf(location), location.pointer), at: location };
  }

  #modelOf(location: SchemaLocation): Model {
    const model = this.#models.find(({ id }) => id === location.id);
    if (model === undefined) throw new Error(`no model has the place ${address(location)}`);
    return model;
  }

  /** What a person wants to know, as one text: meaning, unit, bounds. */
  #said(location: SchemaLocation, resolved: ResolvedSchema): JsonObject {
    const unit = annotation(this.#resolver, location, "x-unit");
    const [example] = annotation(this.#resolver, location, "examples") ?? [];
    const facts = [...(unit === undefined || unit === "none" ? [] : [`Unit: ${unit}`]), ...boundsOf(resolved, (text) => text)];
    const description = [annotation(this.#resolver, location, "description") ?? "", ...facts.map((fact) => `${fact}.`)];
    return {
      description: description.filter((part) => part !== "").join(" "),
      ...(example === undefined ? {} : { example: example as Json }), // examples were parsed from JSON
      ...(annotation(this.#resolver, location, "deprecated") === true ? { deprecated: true } : {}),
    };
  }
}

/** Whether languages make a type with a name of it, even where it is written in place. */
const isClass = (kind: Kind): boolean => kind === "object" || kind === "enum";

const reference = (name: string): JsonObject => ({ allOf: [{ $ref: `#/components/schemas/${name}` }] });

const orNull = (resolved: ResolvedSchema, value: JsonObject, nullable: boolean): JsonObject =>
  nullable && allowsNull(resolved) ? { ...value, nullable: true } : value;

/** Whether null is one of the values that a resolved schema has, and not just one of any. */
export function allowsNull(resolved: ResolvedSchema): boolean {
  const values = closedValues(resolved);
  return values === undefined
    ? resolved.types?.includes("null") === true
    : values.includes(null) && resolved.types?.includes("null") !== false;
}

/** How a language with classes holds a value. */
export function kindOf(resolved: ResolvedSchema): Kind {
  const types = (resolved.types ?? []).filter((type) => type !== "null");
  const [type, ...others] = types;
  if (resolved.types === undefined) return textsOf(resolved) === undefined ? "any" : "enum";
  if (type === undefined || others.length > 0) return "any";
  if (type === "string") return textsOf(resolved) === undefined && knownTexts(resolved) === undefined ? "scalar" : "enum";
  if (type === "array") return "array";
  if (type !== "object") return closedValues(resolved) === undefined ? "scalar" : "any";
  return resolved.properties.size === 0 && resolved.closedBy.length === 0 ? "map" : "object";
}

/** The texts that a closed enum or a const leaves; undefined where there is none, or where a value is something else. */
function textsOf(resolved: ResolvedSchema): string[] | undefined {
  const values = closedValues(resolved)?.filter((value) => value !== null);
  const texts = values?.filter((value) => typeof value === "string");
  return values === undefined || texts === undefined || texts.length === 0 || texts.length < values.length ? undefined : texts;
}

/** The texts that an open enum lists. */
function knownTexts(resolved: ResolvedSchema): string[] | undefined {
  const texts = openList(resolved)?.values.filter((value) => typeof value === "string");
  return texts === undefined || texts.length === 0 ? undefined : texts;
}

function enumeration(resolved: ResolvedSchema, resolver: SchemaResolver): JsonObject {
  const closed = textsOf(resolved);
  const values = closed ?? knownTexts(resolved) ?? [];
  const [{ location } = {}] = listsOf(resolved);
  const meanings = location === undefined ? {} : (annotation(resolver, location, "x-enumDescriptions") ?? {});
  return {
    enum: values,
    "x-open-enum": closed === undefined,
    "x-enum-descriptions": values.map((value) => (Object.hasOwn(meanings, value) ? String(meanings[value]) : "")),
  };
}

function scalar(resolved: ResolvedSchema): JsonObject {
  const type = resolved.types?.find((each) => each !== "null") ?? "string";
  const format = type === "integer" ? "int64" : type === "number" ? "double" : undefined;
  return { type, ...(format === undefined ? {} : { format }) };
}

/** Whatever JSON can hold: what of it a reader refuses stands in the extensions. */
function anything(resolved: ResolvedSchema): JsonObject {
  const values = closedValues(resolved);
  const types = typesHeld(resolved);
  return {
    ...(types === undefined ? {} : { "x-types": [...types] }),
    ...(values === undefined ? {} : { "x-values": values.map((value) => JSON.stringify(value)) }),
  };
}

/** The types that a resolved schema says, or the one that all of its values have, so that a language may hold them as what they are. */
export function typesHeld(resolved: ResolvedSchema): readonly JsonType[] | undefined {
  const listed = new Set((closedValues(resolved) ?? []).flatMap((value) => typesOf(value).slice(0, 1)));
  return resolved.types ?? (listed.size === 1 ? [...listed] : undefined);
}
