import strict from "@session-schema/schemas/bundle.json" with { type: "json" };
import tolerant from "@session-schema/schemas/tolerant/bundle.json" with { type: "json" };
import { valueAt } from "@tools/json-text";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What this program reads of a schema; the rest of it is only printed. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly "x-unit"?: string;
  readonly "x-open-enum"?: boolean;
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
}

export const modes: readonly ["strict", "tolerant"] = ["strict", "tolerant"];

export type Mode = (typeof modes)[number];

/** The contract in both renderings: what a writer must meet, and what a reader must accept. */
export const bundles: Readonly<Record<Mode, Schema>> = { strict: strict as Schema, tolerant: tolerant as unknown as Schema }; // schemas are JSON Schema: load has checked them

/** The models by name. */
export const schemas: Readonly<Record<Mode, ReadonlyMap<string, Schema>>> = {
  strict: new Map(Object.entries(bundles.strict.$defs ?? {})),
  tolerant: new Map(Object.entries(bundles.tolerant.$defs ?? {})),
};

/** A schema, and the `$id` of the model that it is in: references start from there. */
export interface Site {
  readonly id: string;
  readonly schema: Schema;
}

/** The root of a model of the strict contract. */
export function modelSite(name: string): Site | undefined {
  const schema = schemas.strict.get(name);
  return schema === undefined ? undefined : { id: schema.$id ?? "", schema };
}

/** The place that an address (`<$id>#<pointer>`) names. */
export function siteAt(address: string): Site | undefined {
  const [id = "", pointer = ""] = address.split("#");
  for (const models of [schemas.strict, schemas.tolerant])
    for (const schema of models.values()) {
      const found = schema.$id === id ? follow(schema, pointer) : undefined;
      if (found !== undefined) return { id, schema: found };
    }
  return undefined;
}

/** Where the `$ref` of a place leads. */
export const target = ({ id, schema }: Site): Site | undefined =>
  schema.$ref === undefined ? undefined : siteAt(new URL(schema.$ref, id === "" ? undefined : id).href);

/** A model in one document with all that it refers to (a compound document, JSON Schema 2020-12, 9.3.1). */
export function selfContained(model: Schema, mode: Mode): Schema {
  const needed = new Set<Schema>([model]);
  for (const schema of needed)
    for (const reference of references(schema)) {
      const { origin, pathname } = new URL(reference, schema.$id);
      const referred = [...schemas[mode].values()].find(({ $id }) => $id === `${origin}${pathname}`);
      if (referred !== undefined) needed.add(referred); // a set goes on over what is added to it
    }
  needed.delete(model);
  const embedded = [...needed].map((schema): [string, Schema] => [schema.title ?? "", schema]);
  return embedded.length === 0 ? model : { ...model, $defs: { ...model.$defs, ...Object.fromEntries(embedded) } };
}

function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" && typeof inner === "string" ? [inner] : references(inner)));
}

/** What a place says, or what it takes from where its `$ref` leads. */
export function annotation<K extends "description" | "examples" | "default" | "x-unit">(site: Site, keyword: K): Schema[K] | undefined {
  const seen = new Set<Schema>();
  for (let here: Site | undefined = site; here !== undefined && !seen.has(here.schema); here = target(here)) {
    seen.add(here.schema);
    if (here.schema[keyword] !== undefined) return here.schema[keyword];
  }
  return undefined;
}

/** The places that judge the same value: this one, and those that its `$ref` and `allOf` lead to. */
export function conjuncts(site: Site, seen: Set<Schema> = new Set()): Site[] {
  if (seen.has(site.schema)) return [];
  seen.add(site.schema);
  const referred = target(site);
  return [
    site,
    ...(referred === undefined ? [] : conjuncts(referred, seen)),
    ...(site.schema.allOf ?? []).flatMap((schema) => conjuncts({ id: site.id, schema }, seen)),
  ];
}

/** A property of an object model, wherever it is written. */
export interface Property {
  readonly name: string;
  readonly site: Site;
  readonly required: boolean;
}

/** The properties of an object, in the order of the schemas. */
export function propertiesOf(object: Site): Property[] {
  const sites = conjuncts(object);
  const required = new Set(sites.flatMap(({ schema }) => schema.required ?? []));
  const found = new Map<string, Property>();
  for (const { id, schema } of sites)
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (!found.has(name)) found.set(name, { name, site: { id, schema: property }, required: required.has(name) });
  return [...found.values()];
}

function follow(schema: Schema, pointer: string): Schema | undefined {
  const here = valueAt(schema, decodeURIComponent(pointer));
  return typeof here === "object" && here !== null ? (here as Schema) : undefined; // a pointer of the contract leads to a schema
}
