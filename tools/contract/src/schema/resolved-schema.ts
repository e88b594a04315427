import { address, type Contract, type Definition, type Schema, type Site } from "../contract.ts";
import { byCodeUnit, escapePointer, has, type Json, type JsonType } from "../json.ts";
import { below, resolveRef } from "./location.ts";

/**
 * Everything that one value must meet, seen at once: a schema together with what its `$ref` and `allOf` add.
 * Emitters that ask "what may stand here?" read shapes; those that render a schema as it was written read sites.
 */
export interface Shape {
  /** Equal for equal conjunctions of sites. Recursion ends where a key comes again. */
  readonly key: string;
  /** The sites that assert something about this value, each once. */
  readonly sites: readonly Site[];
  /** The definition that says exactly this, if one does. */
  readonly definition: Definition | undefined;
  /** The types that every site allows; undefined where none says so. An `integer` stands alone, a `number` implies it. */
  readonly types: readonly JsonType[] | undefined;
  /** Each assertion but `type`, `properties`, `required`, `additionalProperties` and `items`, with the place that makes it. */
  readonly constraints: readonly Constraint[];
  readonly properties: ReadonlyMap<string, Property>;
  /** The places that forbid a property which they do not define. */
  readonly closedBy: readonly Site[];
  /** What a property without a definition must meet; undefined where nothing says so. */
  readonly additional: Shape | undefined;
  readonly items: Shape | undefined;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** The places that list it under `required`. */
  readonly requiredBy: readonly Site[];
  /** Another conjunct is closed and does not define it: no payload may have it. */
  readonly forbidden: boolean;
  readonly shape: Shape;
  /** Where it is defined first: its description, unit, default and examples are here, or behind its `$ref`. */
  readonly site: Site;
}

export interface Constraint {
  readonly keyword: ConstraintKeyword;
  readonly value: Json;
  readonly site: Site;
}

export type ConstraintKeyword =
  | "enum"
  | "const"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "format"
  | "minItems"
  | "maxItems"
  | "uniqueItems";

export const constraintKeywords: readonly ConstraintKeyword[] = [
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
];

/** `<$id>#<pointer>` of a keyword: the `schemaPath` of the issue that it raises. */
export const keywordAddress = (site: Site, keyword: string): string => `${address(site)}/${escapePointer(keyword)}`;

export interface Shapes {
  readonly of: (definition: Definition) => Shape;
  readonly at: (site: Site) => Shape;
  /** What a `$ref` in a site leads to. */
  readonly target: (site: Site) => Definition | undefined;
}

/** The shapes of a contract. Each is built once, when it is first asked for. */
export function shapesOf(contract: Pick<Contract, "models">): Shapes {
  const definitions = contract.models.flatMap((model) => model.definitions);
  const byAddress = new Map(definitions.map((definition) => [address(definition.at), definition]));
  const known = new Map<string, Shape>();

  const target = (site: Site): Definition | undefined =>
    site.schema.$ref === undefined ? undefined : byAddress.get(resolveRef(site.id, site.schema.$ref));

  const shape = (roots: readonly Site[]): Shape => {
    const sites = conjuncts(roots, target);
    const key = sites.map(address).sort(byCodeUnit).join(" ");
    let found = known.get(key);
    if (found === undefined) {
      found = new LazyShape(key, sites, () => named.get(key), shape);
      known.set(key, found);
    }
    return found;
  };

  const named = new Map<string, Definition>();
  const speaks = ({ at }: Definition): boolean => Object.keys(at.schema).some((keyword) => assertions.has(keyword));
  // A definition that adds nothing to what it refers to is another name of it, and not the one to go by.
  for (const definition of [...definitions.filter(speaks), ...definitions.filter((other) => !speaks(other))]) {
    const key = shape([definition.at]).key;
    if (key !== "" && !named.has(key)) named.set(key, definition);
  }
  return { of: (definition) => shape([definition.at]), at: (site) => shape([site]), target };
}

/** The shapes that a value and its parts can meet: the given one first, each once. */
export function* shapesBelow(shape: Shape, seen: Set<string> = new Set()): Generator<Shape> {
  if (seen.has(shape.key)) return;
  seen.add(shape.key);
  yield shape;
  for (const property of shape.properties.values()) yield* shapesBelow(property.shape, seen);
  if (shape.items !== undefined) yield* shapesBelow(shape.items, seen);
  if (shape.additional !== undefined) yield* shapesBelow(shape.additional, seen);
}

const assertions = new Set<string>([...constraintKeywords, "type", "properties", "required", "additionalProperties", "items"]);

/** The sites that judge the same value as the given ones: through `$ref` and `allOf`, those that assert something. */
function conjuncts(roots: readonly Site[], target: Shapes["target"]): Site[] {
  const seen = new Set<string>();
  const found: Site[] = [];
  const visit = (site: Site): void => {
    if (seen.has(address(site))) return;
    seen.add(address(site));
    if (Object.keys(site.schema).some((keyword) => assertions.has(keyword))) found.push(site);
    const referred = target(site);
    if (referred !== undefined) visit(referred.at);
    for (const [index, part] of (site.schema.allOf ?? []).entries()) visit(below(site, part, "allOf", index));
  };
  roots.forEach(visit);
  return found;
}

class LazyShape implements Shape {
  readonly key: string;
  readonly sites: readonly Site[];
  readonly #named: () => Definition | undefined;
  readonly #shape: (sites: readonly Site[]) => Shape;
  #properties: ReadonlyMap<string, Property> | undefined;

  constructor(key: string, sites: readonly Site[], named: () => Definition | undefined, shape: (sites: readonly Site[]) => Shape) {
    this.key = key;
    this.sites = sites;
    this.#named = named;
    this.#shape = shape;
  }

  get definition(): Definition | undefined {
    return this.#named();
  }

  get types(): readonly JsonType[] | undefined {
    return this.sites.map(({ schema }) => typeList(schema)).reduce(intersectTypes, undefined);
  }

  get constraints(): readonly Constraint[] {
    return this.sites.flatMap((site) =>
      constraintKeywords.flatMap((keyword) => {
        const value = site.schema[keyword];
        return value === undefined ? [] : [{ keyword, value: value as Json, site }]; // every constraint's value is JSON: it was parsed from it
      }),
    );
  }

  get properties(): ReadonlyMap<string, Property> {
    this.#properties ??= new Map(this.#names().map((name) => [name, this.#property(name)]));
    return this.#properties;
  }

  get closedBy(): readonly Site[] {
    return this.sites.filter(({ schema }) => schema.additionalProperties === false);
  }

  get additional(): Shape | undefined {
    const sites = this.sites.flatMap(additionalSite);
    return sites.length === 0 ? undefined : this.#shape(sites);
  }

  get items(): Shape | undefined {
    const sites = this.sites.flatMap((site) => (typeof site.schema.items === "object" ? [below(site, site.schema.items, "items")] : []));
    return sites.length === 0 ? undefined : this.#shape(sites);
  }

  #names(): string[] {
    return [...new Set(this.sites.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  }

  #property(name: string): Property {
    const own = this.sites.flatMap((site) => ownProperty(site, name));
    const others = this.sites.filter(({ schema }) => !has(schema.properties ?? {}, name)).flatMap(additionalSite);
    const requiredBy = this.sites.filter(({ schema }) => schema.required?.includes(name));
    const [site] = own;
    if (site === undefined) throw new Error(`no site defines the property ${name}`);
    return {
      name,
      required: requiredBy.length > 0,
      requiredBy,
      forbidden: this.closedBy.some(({ schema }) => !has(schema.properties ?? {}, name)),
      shape: this.#shape([...own, ...others]),
      site,
    };
  }
}

const ownProperty = (site: Site, name: string): Site[] => {
  const schema = has(site.schema.properties ?? {}, name) ? site.schema.properties?.[name] : undefined;
  return schema === undefined ? [] : [below(site, schema, "properties", name)];
};

const additionalSite = (site: Site): Site[] =>
  typeof site.schema.additionalProperties === "object" ? [below(site, site.schema.additionalProperties, "additionalProperties")] : [];

const typeList = ({ type }: Schema): readonly JsonType[] | undefined =>
  type === undefined ? undefined : typeof type === "string" ? [type] : (type as readonly JsonType[]); // what is not a string is a list here

function intersectTypes(a: readonly JsonType[] | undefined, b: readonly JsonType[] | undefined): readonly JsonType[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const both = new Set<JsonType>();
  for (const x of a)
    for (const y of b) {
      if (x === y) both.add(x);
      else if (x === "number" && y === "integer") both.add(y);
      else if (x === "integer" && y === "number") both.add(x);
    }
  return [...both];
}

/** An annotation of a site, or what a bare `$ref` takes from where it leads. */
export function annotation<K extends "description" | "examples" | "default" | "deprecated" | "x-unit" | "x-enum-descriptions">(
  shapes: Pick<Shapes, "target">,
  site: Site,
  keyword: K,
): Schema[K] | undefined {
  const seen = new Set<string>();
  for (let here: Site | undefined = site; here !== undefined && !seen.has(address(here)); here = shapes.target(here)?.at) {
    seen.add(address(here));
    if (here.schema[keyword] !== undefined) return here.schema[keyword];
  }
  return undefined;
}
