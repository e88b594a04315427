import strict from "@session-schema/schemas/bundle.json" with { type: "json" };
import tolerant from "@session-schema/schemas/tolerant/bundle.json" with { type: "json" };
import type { SchemaLocation as Location, Schema } from "@tools/contract";
import { annotationOf, conjunctsOf, type InheritedAnnotation, resolveRef } from "@tools/contract/references";
import { valueAt } from "@tools/json-text";
import type { Mode } from "./mode.ts";

export type { Schema } from "@tools/contract";
export type { Json } from "@tools/contract/json";

/** The strict and the tolerant rendering of the contract, each as one document. */
export const bundles: Readonly<Record<Mode, Schema>> = { strict: strict as Schema, tolerant: tolerant as unknown as Schema }; // schemas are JSON Schema: load has checked them

/** The models by name. */
export const schemas: Readonly<Record<Mode, ReadonlyMap<string, Schema>>> = {
  strict: new Map(Object.entries(bundles.strict.$defs ?? {})),
  tolerant: new Map(Object.entries(bundles.tolerant.$defs ?? {})),
};

/** A schema, and the `$id` of its model, which references are relative to. */
export type SchemaLocation = Pick<Location, "id" | "schema">;

/** The root of a model of the strict contract. */
export function modelLocation(name: string): SchemaLocation | undefined {
  const schema = schemas.strict.get(name);
  return schema === undefined ? undefined : { id: schema.$id ?? "", schema };
}

/** The location with an address (`<$id>#<pointer>`). */
export function locationAt(address: string): SchemaLocation | undefined {
  const [id = "", pointer = ""] = address.split("#");
  for (const models of [schemas.strict, schemas.tolerant])
    for (const schema of models.values()) {
      const found = schema.$id === id ? follow(schema, pointer) : undefined;
      if (found !== undefined) return { id, schema: found };
    }
  return undefined;
}

/** The target of a location's `$ref`. */
export const target = ({ id, schema }: SchemaLocation): SchemaLocation | undefined =>
  schema.$ref === undefined ? undefined : locationAt(resolveRef(id, schema.$ref));

/** A model and all models that it refers to, in one compound document (JSON Schema 2020-12, 9.3.1). */
export function selfContained(model: Schema, mode: Mode): Schema {
  const needed = new Set<Schema>([model]);
  for (const schema of needed)
    for (const reference of references(schema)) {
      const [id] = resolveRef(schema.$id ?? "", reference).split("#");
      const referred = [...schemas[mode].values()].find(({ $id }) => $id === id);
      if (referred !== undefined) needed.add(referred); // the loop visits the added models too
    }
  needed.delete(model);
  const embedded = [...needed].map((schema): [string, Schema] => [schema.title ?? "", schema]);
  return embedded.length === 0 ? model : { ...model, $defs: { ...model.$defs, ...Object.fromEntries(embedded) } };
}

function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" && typeof inner === "string" ? [inner] : references(inner)));
}

/** An annotation of a location, or of the target of its `$ref`. */
export const annotation = <Keyword extends InheritedAnnotation>(location: SchemaLocation, keyword: Keyword): Schema[Keyword] | undefined =>
  annotationOf(location, keyword, target);

/** The locations that apply to the same value: this one, and those that its `$ref` and `allOf` add. */
export const conjuncts = (location: SchemaLocation): SchemaLocation[] =>
  conjunctsOf([location], addedBy, ({ schema }) => schema).map(({ location }) => location);

function addedBy(location: SchemaLocation): SchemaLocation[] {
  const referred = target(location);
  return [...(referred === undefined ? [] : [referred]), ...(location.schema.allOf ?? []).map((schema) => ({ id: location.id, schema }))];
}

/** A property of an object, from any of the schemas that apply to it. */
export interface Property {
  readonly name: string;
  /** Its `x-name`, if it has one. */
  readonly nameInCode?: string | undefined;
  readonly location: SchemaLocation;
  readonly required: boolean;
}

/** The properties of an object, in the order of the schemas. */
export function propertiesOf(object: SchemaLocation): Property[] {
  const locations = conjuncts(object);
  const required = new Set(locations.flatMap(({ schema }) => schema.required ?? []));
  const found = new Map<string, Property>();
  for (const { id, schema } of locations)
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const known = found.get(name) ?? { name, location: { id, schema: property }, required: required.has(name) };
      found.set(name, { ...known, nameInCode: known.nameInCode ?? property["x-name"] });
    }
  return [...found.values()];
}

function follow(schema: Schema, pointer: string): Schema | undefined {
  const here = valueAt(schema, pointer);
  return typeof here === "object" && here !== null ? (here as Schema) : undefined; // a pointer of the contract leads to a schema
}
