import { address, type Contract, type Definition, type Schema, type SchemaLocation } from "../contract.ts";
import { byCodeUnit, escapePointer, has, type Json, type JsonType } from "../json.ts";
import { type ConstraintKeyword, isConstraintKeyword, keywordsOf } from "../keywords/index.ts";
import { annotationOf, conjunctsOf, type InheritedAnnotation, resolveRef } from "../references/index.ts";
import { below } from "./location.ts";

/**
 * All constraints on one value: those of a schema, and those that its `$ref` and `allOf` add.
 * Emitters that need the allowed values read resolved schemas. Emitters that render a schema as written read locations.
 */
export interface ResolvedSchema {
  /** Equal for equal sets of locations. A repeated key marks a recursive schema. */
  readonly key: string;
  /** The locations that constrain this value, each once. */
  readonly locations: readonly SchemaLocation[];
  /** The definition with exactly these constraints, if there is one. */
  readonly definition: Definition | undefined;
  /** The types that every location allows; undefined if no location has a type. `number` includes integers. */
  readonly types: readonly JsonType[] | undefined;
  /** Each assertion but `type`, `properties`, `required`, `additionalProperties` and `items`, in the order of the document. */
  readonly constraints: readonly Constraint[];
  readonly properties: ReadonlyMap<string, Property>;
  /** The locations with `additionalProperties: false`. */
  readonly closedBy: readonly SchemaLocation[];
  /** The schema of properties that aren't defined; undefined if there is none. */
  readonly additional: ResolvedSchema | undefined;
  readonly items: ResolvedSchema | undefined;
}

export interface Property {
  /** In JSON. */
  readonly name: string;
  /** From which languages derive the name of its field: its `x-name`, otherwise its name in JSON. */
  readonly nameInCode: string;
  readonly required: boolean;
  /** The locations that list it under `required`. */
  readonly requiredBy: readonly SchemaLocation[];
  /** Another location is closed and doesn't define it, so no payload may have it. */
  readonly forbidden: boolean;
  readonly resolved: ResolvedSchema;
  /** Its first definition. Its description, unit, default and examples are here, or in the target of its `$ref`. */
  readonly location: SchemaLocation;
}

export interface Constraint {
  readonly keyword: ConstraintKeyword;
  readonly value: Json;
  readonly location: SchemaLocation;
}

/** `<$id>#<pointer>` of a keyword: the `schemaPath` of its issues. */
export const keywordAddress = (location: SchemaLocation, keyword: string): string => `${address(location)}/${escapePointer(keyword)}`;

export interface SchemaResolver {
  readonly of: (definition: Definition) => ResolvedSchema;
  readonly at: (location: SchemaLocation) => ResolvedSchema;
  /** The definition that a location's `$ref` refers to. */
  readonly target: (location: SchemaLocation) => Definition | undefined;
}

/** The resolved schemas of a contract. Each is built once, on first use. */
export function resolverOf(contract: Pick<Contract, "models">): SchemaResolver {
  const definitions = contract.models.flatMap((model) => model.definitions);
  const byAddress = new Map(definitions.map((definition) => [address(definition.at), definition]));
  const cache = new Map<string, ResolvedSchema>();

  const target = (location: SchemaLocation): Definition | undefined =>
    location.schema.$ref === undefined ? undefined : byAddress.get(resolveRef(location.id, location.schema.$ref));

  const resolved = (roots: readonly SchemaLocation[]): ResolvedSchema => {
    const locations = conjuncts(roots, target);
    const key = locations.map(address).sort(byCodeUnit).join(" ");
    let found = cache.get(key);
    if (found === undefined) {
      found = new LazyResolvedSchema(key, locations, () => named.get(key), resolved);
      cache.set(key, found);
    }
    return found;
  };

  const named = new Map<string, Definition>();
  const hasAssertions = ({ at }: Definition): boolean => Object.keys(at.schema).some((keyword) => assertions.has(keyword));
  // A definition that adds nothing to its `$ref` is an alias. It names the schema only if no other definition does.
  for (const definition of [...definitions.filter(hasAssertions), ...definitions.filter((other) => !hasAssertions(other))]) {
    const key = resolved([definition.at]).key;
    if (key !== "" && !named.has(key)) named.set(key, definition);
  }
  const byLocation = new WeakMap<SchemaLocation, ResolvedSchema>();
  const at = (location: SchemaLocation): ResolvedSchema => {
    const found = byLocation.get(location) ?? resolved([location]);
    byLocation.set(location, found);
    return found;
  };
  return { of: (definition) => at(definition.at), at, target };
}

/** A resolved schema and those of its parts, itself first, each once. Those that are done are left out, and what only they lead to. */
export function* resolvedBelow(
  resolved: ResolvedSchema,
  seen: Set<string> = new Set(),
  isDone: (resolved: ResolvedSchema) => boolean = () => false,
): Generator<ResolvedSchema> {
  if (seen.has(resolved.key) || isDone(resolved)) return;
  seen.add(resolved.key);
  yield resolved;
  for (const property of resolved.properties.values()) yield* resolvedBelow(property.resolved, seen, isDone);
  if (resolved.items !== undefined) yield* resolvedBelow(resolved.items, seen, isDone);
  if (resolved.additional !== undefined) yield* resolvedBelow(resolved.additional, seen, isDone);
}

/** The keywords that constrain the value at their own location. */
const assertions: ReadonlySet<string> = new Set(keywordsOf("constraint", "structure"));

/** The locations that apply to the same value as the given ones, and assert something. */
const conjuncts = (roots: readonly SchemaLocation[], target: SchemaResolver["target"]): SchemaLocation[] =>
  conjunctsOf(roots, (location) => addedBy(location, target(location)?.at), address)
    .map(({ location }) => location)
    .filter(({ schema }) => Object.keys(schema).some((keyword) => assertions.has(keyword)));

/** The schemas that a location adds for its value: the target of its `$ref`, and its `allOf`. */
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
  #constraints: readonly Constraint[] | undefined;

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
    this.#constraints ??= this.locations.flatMap((location) =>
      Object.entries(location.schema).flatMap(
        ([keyword, value]) => (isConstraintKeyword(keyword) ? [{ keyword, value: value as Json, location }] : []), // every argument was parsed from JSON
      ),
    );
    return this.#constraints;
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
      location.schema.items === undefined ? [] : [below(location, location.schema.items, "items")],
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
    if (location === undefined) throw new Error(`No location defines the property ${name}.`);
    return {
      name,
      nameInCode: own.find(({ schema }) => schema["x-name"] !== undefined)?.schema["x-name"] ?? name,
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
  type === undefined ? undefined : typeof type === "string" ? [type] : type;

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

/** An annotation of a location. A bare `$ref` takes it from its target. */
export const annotation = <Keyword extends InheritedAnnotation>(
  resolver: Pick<SchemaResolver, "target">,
  location: SchemaLocation,
  keyword: Keyword,
): Schema[Keyword] | undefined => annotationOf(location, keyword, (here) => resolver.target(here)?.at);
