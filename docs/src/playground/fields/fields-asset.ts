import type { Contract } from "@tools/contract";
import { address } from "@tools/contract";
import { readLoadOptions, readSchemas } from "@tools/contract/files";
import { languages } from "@tools/contract/languages";
import { load } from "@tools/contract/load";
import {
  annotation,
  boundsOf,
  closedValues,
  listedValues,
  type Property,
  type ResolvedSchema,
  resolverOf,
  type SchemaResolver,
} from "@tools/contract/schema";
import { fieldUrl } from "../worker/reference-row.ts";
import type { Field, Fields, FieldType, FieldValue } from "./fields.ts";

/** The fields of every model of the repository. */
export async function fieldsAsset(root: string): Promise<Fields> {
  const loaded = await load(await readSchemas(root), await readLoadOptions(root));
  if ("problems" in loaded) throw new Error("the schemas have problems, which `pnpm codegen` shows");
  return fieldsOf(loaded.contract);
}

/** The fields of every model of a contract. */
export function fieldsOf(contract: Contract): Fields {
  const resolver = resolverOf(contract);
  const types: FieldType[] = [];
  const indexes = new Map<string, number>();
  /** The type of a value that is one of several; each is added once, because models may be recursive. */
  const indexOf = (alternatives: readonly ResolvedSchema[]): number => {
    const all = alternatives.flatMap((one) => one.union?.branches.map(({ resolved }) => resolved) ?? one);
    const key = all.map((one) => one.key).join(" | ");
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const index = types.length;
    indexes.set(key, index);
    types.push(empty);
    types[index] = typeOf(all, resolver, indexOf);
    return index;
  };
  const models = contract.models.map(({ name, root }) => [name, indexOf([resolver.at(root)])] as const);
  return { models: Object.fromEntries(models), types };
}

const empty: FieldType = { name: "", bounds: [], values: [], open: false, properties: {} };

function typeOf(all: readonly ResolvedSchema[], resolver: SchemaResolver, indexOf: (all: readonly ResolvedSchema[]) => number): FieldType {
  const properties = Map.groupBy(
    all.flatMap((one) => [...one.properties.values()]),
    ({ name }) => name,
  );
  const part = (key: "items" | "additional") => {
    const parts = all.flatMap((one) => one[key] ?? []);
    return parts.length === 0 ? {} : { [key]: indexOf(parts) };
  };
  return {
    name: unique(all.map(nameOf)).join(" or "),
    bounds: unique(all.flatMap((one) => boundsOf(one, (text) => text))),
    values: uniqueValues(all.flatMap(valuesOf)),
    open: all.some((one) => listedValues(one) !== undefined && closedValues(one) === undefined),
    properties: Object.fromEntries([...properties].map(([name, some]) => [name, fieldOf(some, all.length, resolver, indexOf)])),
    ...part("items"),
    ...part("additional"),
  };
}

function fieldOf(
  some: readonly Property[],
  count: number,
  resolver: SchemaResolver,
  indexOf: (all: readonly ResolvedSchema[]) => number,
): Field {
  const [{ location }] = some as [Property]; // a group has a member
  const url = fieldUrl(address(location));
  return {
    type: indexOf(some.map(({ resolved }) => resolved)),
    required: some.length === count && some.every(({ required }) => required),
    deprecated: some.every((one) => annotation(resolver, one.location, "deprecated") === true),
    description: annotation(resolver, location, "description") ?? "",
    unit: annotation(resolver, location, "x-unit") ?? "",
    ...(url === undefined ? {} : { url }),
  };
}

/** The name of the model, with its types if it isn't an object, or the type in words. */
function nameOf(resolved: ResolvedSchema): string {
  const name = languages.json.type(
    resolved,
    { definition: ({ definition }) => definition?.name, enumeration: () => undefined, object: () => "object" },
    true,
  );
  const { definition, types = [] } = resolved;
  return definition === undefined || types.includes("object") ? name : `${name} (${types.join(" or ")})`;
}

function valuesOf(resolved: ResolvedSchema): FieldValue[] {
  const { types, locations } = resolved;
  const listed = closedValues(resolved) ?? listedValues(resolved);
  const others = [...(types?.includes("boolean") ? [true, false] : []), ...(types?.includes("null") ? [null] : [])];
  const meanings = Object.assign({}, ...locations.map(({ schema }) => schema["x-enumDescriptions"] ?? {}));
  return (listed ?? others).map((value) => ({ json: JSON.stringify(value), meaning: meanings[String(value)] ?? "" }));
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const uniqueValues = (values: readonly FieldValue[]): FieldValue[] => [...new Map(values.map((value) => [value.json, value])).values()];
