import { address, type Contract, type Definition, type Schema, type SchemaLocation } from "../contract.ts";
import { byCodeUnit, escapePointer, has, type Json, type JsonType } from "../json.ts";
import { annotationOf, conjunctsOf, type InheritedAnnotation, resolveRef } from "../references/index.ts";
import { below } from "./location.ts";

/**
 * Everything that one value must meet, seen at once: a schema together with what its `$ref` and `allOf` add.
 * Emitters that ask "what may stand here?" read resolved schemas; those that render a schema as it was written read locations.
 */
export interface ResolvedSchema {
  /** Equal for equal conjunctions of locations. Recursion ends where a key comes again. */
  readonly key: string;
  /** The locations that assert something about this value, each once. */
  readonly locations: readonly SchemaLocation[];
  /** The definition that says exactly this, if one does. */
  readonly definition: Definition | undefined;
  /** The types that every location allows; undefined where none says so. An `integer` stands alone, a `number` implies it. */
  readonly types: readonly JsonType[] | undefined;
  /** Each assertion but `type`, `properties`, `required`, `additionalProperties` and `items`, with the place that makes it. */
  readonly constraints: readonly Constraint[];
  readonly properties: ReadonlyMap<string, Property>;
  /** The places that forbid a property which they do not define. */
  readonly closedBy: readonly SchemaLocation[];
  /** What a property without a definition must meet; undefined where nothing says so. */
  readonly additional: ResolvedSchema | undefined;
  readonly items: ResolvedSchema | undefined;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  /** The places that list it under `required`. */
  readonly requiredBy: readonly SchemaLocation[];
  /** Another conjunct is closed and does not define it: no payload may have it. */
  readonly forbidden: boolean;
  readonly resolved: ResolvedSchema;
  /** Where it is defined first: its description, unit, default and examples are here, or behind its `$ref`. */
  readonly location: SchemaLocation;
}

export interface Constraint {
  readonly keyword: ConstraintKeyword;
  readonly value: Json;
  readonly location: SchemaLocation;
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
export const keywordAddress = (location: SchemaLocation, keyword: string): string => `${address(location)}/${escapePointer(keyword)}`;

export interface SchemaResolver {
  readonly of: (definition: Definition) => ResolvedSchema;
  readonly at: (location: SchemaLocation) => ResolvedSchema;
  /** What a `$ref` in a location leads to. */
  readonly target: (location: SchemaLocation) => Definition | undefined;
}

/** The resolved schemas of a contract. Each is built once, when it is first asked for. */
export function resolverOf(contract: Pick<Contract, "models">): SchemaResolver {
  const definitions = contract.models.flatMap((model) => model.definitions);
  const byAddress = new Map(definitions.map((definition) => [address(definition.at), definition]));
  const known = new Map<string, ResolvedSchema>();

  const target = (location: SchemaLocation): Definition | undefined =>
    location.schema.$ref === undefined ? undefined : byAddress.get(resolveRef(location.id, location.schema.$ref));

  const resolved = (roots: readonly SchemaLocation[]): ResolvedSchema => {
    const locations = conjuncts(roots, target);
    const key = locations.map(address).sort(byCodeUnit).join(" ");
    let found = known.get(key);
    if (found === undefined) {
      found = new LazyResolvedSchema(key, locations, () => named.get(key), resolved);
      known.set(key, found);
    }
    return found;
  };

  const named = new Map<string, Definition>();
  const speaks = ({ at }: Definition): boolean => Object.keys(at.schema).some((keyword) => assertions.has(keyword));
  // A definition that adds nothing to what it refers to is another name of it, and not the one to go by.
  for (const definition of [...definitions.filter(speaks), ...definitions.filter((other) => !speaks(other))]) {
    const key = resolved([definition.at]).key;
    if (key !== "" && !named.has(key)) named.set(key, definition);
  }
  return { of: (definition) => resolved([definition.at]), at: (location) => resolved([location]), target };
}

/** The resolved schemas that a value and its parts can meet: the given one first, each once. */
export function* resolvedBelow(resolved: ResolvedSchema, seen: Set<string> = new Set()): Generator<ResolvedSchema> {
  if (seen.has(resolved.key)) return;
  seen.add(resolved.key);
  yield resolved;
  for (const property of resolved.properties.values()) yield* resolvedBelow(property.resolved, seen);
  if (resolved.items !== undefined) yield* resolvedBelow(resolved.items, seen);
  if (resolved.additional !== undefined) yield* resolvedBelow(resolved.additional, seen);
}

const assertions = new Set<string>([...constraintKeywords, "type", "properties", "required", "additionalProperties", "items"]);

/** The locations that apply to the same value as the given ones, and assert something. */
const conjuncts = (roots: readonly SchemaLocation[], target: SchemaResolver["target"]): SchemaLocation[] =>
  conjunctsOf(roots, (location) => addedBy(location, target(location)?.at), address)
    .map(({ location }) => location)
    .filter(({ schema }) => Object.keys(schema).some((keyword) => assertions.has(keyword)));

/** What a location adds to what applies to its value: the target of its `$ref`, and its `allOf`. */
export const addedBy = (location: SchemaLocation, target: SchemaLocation | undefined): SchemaLocation[] => [
  ...(target === undefined ? [] : [target]),
  ...(location.schema.allOf ?? []).map((part, index) => below(location, part, "allOf", index)),
];

class LazyResolvedSchema implements ResolvedSchema {
  readonly key: string;
  readonly locations: readonly SchemaLocation[];
  readonly #named: () => Definition | undefined;
  readonly #resolved: (locations: readonly SchemaLocation[]) => ResolvedSchema;
  #properties: ReadonlyMap<string, Property> | undefined;

  constructor(
    key: string,
    locations: readonly SchemaLocation[],
    named: () => Definition | undefined,
    resolved: (locations: readonly SchemaLocation[]) => ResolvedSchema,
  ) {
    this.key = key;
    this.locations = locations;
    this.#named = named;
    this.#resolved = resolved;
  }

  get definition(): Definition | undefined {
    return this.#named();
  }

  get types(): readonly JsonType[] | undefined {
    return this.locations.map(({ schema }) => typeList(schema)).reduce(intersectTypes, undefined);
  }

  get constraints(): readonly Constraint[] {
    return this.locations.flatMap((location) =>
      constraintKeywords.flatMap((keyword) => {
        const value = location.schema[keyword];
        return value === undefined ? [] : [{ keyword, value: value as Json, location }]; // every constraint's value is JSON: it was parsed from it
      }),
    );
  }

  get properties(): ReadonlyMap<string, Property> {
    this.#properties ??= new Map(this.#names().map((name) => [name, this.#property(name)]));
    return this.#properties;
  }

  get closedBy(): readonly SchemaLocation[] {
    return this.locations.filter(({ schema }) => schema.additionalProperties === false);
  }

  get additional(): ResolvedSchema | undefined {
    const locations = this.locations.flatMap(additionalLocation);
    return locations.length === 0 ? undefined : this.#resolved(locations);
  }

  get items(): ResolvedSchema | undefined {
    const locations = this.locations.flatMap((location) =>
      typeof location.schema.items === "object" ? [below(location, location.schema.items, "items")] : [],
    );
    return locations.length === 0 ? undefined : this.#resolved(locations);
  }

  #names(): string[] {
    return [...new Set(this.locations.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  }

  #property(name: string): Property {
    const own = this.locations.flatMap((location) => ownProperty(location, name));
    const others = this.locations.filter(({ schema }) => !has(schema.properties ?? {}, name)).flatMap(additionalLocation);
    const requiredBy = this.locations.filter(({ schema }) => schema.required?.includes(name));
    const [location] = own;
    if (location === undefined) throw new Error(`no location defines the property ${name}`);
    return {
      name,
      required: requiredBy.length > 0,
      requiredBy,
      forbidden: this.closedBy.some(({ schema }) => !has(schema.properties ?? {}, name)),
      resolved: this.#resolved([...own, ...others]),
      location,
    };
  }
}

const ownProperty = (location: SchemaLocation, name: string): SchemaLocation[] => {
  const schema = has(location.schema.properties ?? {}, name) ? location.schema.properties?.[name] : undefined;
  return schema === undefined ? [] : [below(location, schema, "properties", name)];
};

const additionalLocation = (location: SchemaLocation): SchemaLocation[] =>
  typeof location.schema.additionalProperties === "object"
    ? [below(location, location.schema.additionalProperties, "additionalProperties")]
    : [];

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

/** An annotation of a location, or what a bare `$ref` takes from where it leads. */
export const annotation = <Keyword extends InheritedAnnotation>(
  resolver: Pick<SchemaResolver, "target">,
  location: SchemaLocation,
  keyword: Keyword,
): Schema[Keyword] | undefined => annotationOf(location, keyword, (here) => resolver.target(here)?.at);
