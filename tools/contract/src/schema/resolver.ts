import { address, type Contract, type Definition, type Schema, type SchemaLocation } from "../contract.ts";
import { byCodeUnit, has, type Json, type JsonType } from "../json.ts";
import { isConstraintKeyword, keywordsOf } from "../keywords/index.ts";
import { annotationOf, conjunctsOf, type InheritedAnnotation, resolveRef } from "../references/index.ts";
import { below } from "./location.ts";
import type { Constraint, Property, ResolvedSchema, SchemaResolver, Union } from "./resolved-schema.ts";
import { unionOf } from "./union.ts";

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
      found = new LazyResolvedSchema(key, locations, { definition: () => named.get(key), resolved, target });
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

/** What a resolved schema looks up in the contract. */
interface Lookup {
  readonly definition: () => Definition | undefined;
  readonly resolved: (locations: readonly SchemaLocation[]) => ResolvedSchema;
  readonly target: SchemaResolver["target"];
}

class LazyResolvedSchema implements ResolvedSchema {
  readonly key: string;
  readonly locations: readonly SchemaLocation[];
  readonly #lookup: Lookup;
  #properties: ReadonlyMap<string, Property> | undefined;
  #constraints: readonly Constraint[] | undefined;
  #union: { readonly found: Union | undefined } | undefined;

  constructor(key: string, locations: readonly SchemaLocation[], lookup: Lookup) {
    this.key = key;
    this.locations = locations;
    this.#lookup = lookup;
  }

  get definition(): Definition | undefined {
    return this.#lookup.definition();
  }

  get types(): readonly JsonType[] | undefined {
    return this.locations.map(({ schema }) => typeList(schema)).reduce(intersectTypes, undefined);
  }

  get union(): Union | undefined {
    this.#union ??= { found: unionOf(this.locations, this.#lookup) };
    return this.#union.found;
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
    return locations.length === 0 ? undefined : this.#lookup.resolved(locations);
  }

  get items(): ResolvedSchema | undefined {
    const locations = this.locations.flatMap((location) =>
      location.schema.items === undefined ? [] : [below(location, location.schema.items, "items")],
    );
    return locations.length === 0 ? undefined : this.#lookup.resolved(locations);
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
      resolved: this.#lookup.resolved([...own, ...others]),
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

/** The branches of a union are objects. */
const typeList = ({ type, oneOf }: Schema): readonly JsonType[] | undefined =>
  type === undefined ? (oneOf === undefined ? undefined : ["object"]) : typeof type === "string" ? [type] : type;

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
