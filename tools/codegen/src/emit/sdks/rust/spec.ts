import { byCodeUnit, isObject, type Json, type JsonObject } from "@tools/contract/json";
import { propertiesOf, texts } from "../reading.ts";
import { componentsOf, kindAndValue, referenceIn } from "../spec.ts";
import { docLines } from "./doc.ts";
import { fieldName, literal, ownFields, variantName } from "./names.ts";
import { anyMap, type Held, heldBy, optional } from "./types.ts";

/**
 * The spec with everything beside it that the templates write down: names as Rust spells them, types, codecs, lines of documentation. The
 * templates stay thin this way, and no name or type depends on what openapi-generator takes for fit.
 */
export function rustSpec(spec: JsonObject): JsonObject {
  const components = componentsOf(spec) as Components; // every component is an object
  const dressed = Object.entries(components).map(([name, schema]): [string, JsonObject] => [name, component(name, schema, components)]);
  return { ...spec, components: { schemas: Object.fromEntries(dressed) } };
}

export type Components = Readonly<Record<string, JsonObject>>;

function component(name: string, schema: JsonObject, components: Components): JsonObject {
  const common = { "x-type": name, "x-doc": docOf(schema, name, 100) };
  const { kind, value } = kindAndValue(schema);
  if (kind === "enum") return { ...schema, ...common, "x-variants": variants(schema) };
  const uses = { "x-uses": distinct(componentsIn(schema).filter((use) => use !== name)) };
  if (kind === "alias") return { ...schema, ...common, ...uses, "x-alias": referenceIn(value) ?? "" };
  if (kind !== "object") return { ...schema, ...common, ...uses, "x-value": { ...wrapped(value) } };
  // An object without properties would be taken for a map, or for free of form, and be dropped.
  const { additionalProperties, ...object } = schema;
  const properties = fields(name, schema, components);
  return { ...object, ...common, ...uses, "x-is-free-form": false, properties, "x-object": rest(additionalProperties) };
}

const wrapped = (schema: JsonObject): JsonObject => {
  const { type, codec } = heldBy(schema, () => false);
  return { type, codec };
};

/** What holds the properties that an object does not name. */
function rest(schema: Json | undefined): JsonObject {
  if (!isObject(schema)) return { unknown: "UnknownProperties", codec: "anything", isOpen: true };
  const { type, codec } = heldBy(schema, () => false);
  return { unknown: anyMap(type), codec: `each(${codec})`, isOpen: false };
}

function variants(schema: JsonObject): JsonObject[] {
  const taken = new Set(["Self", "Unknown"]);
  const meanings = texts(schema["x-enum-descriptions"]);
  return texts(schema["enum"]).map((value, index) => {
    const name = variantName(value, taken);
    taken.add(name);
    return { name, value: literal(value), doc: docLines(meanings[index] || `\`${value}\``, 96) };
  });
}

function fields(owner: string, schema: JsonObject, components: Components): Record<string, JsonObject> {
  const taken = new Set(ownFields);
  const required = texts(schema["required"]);
  const dressed = Object.entries(propertiesOf(schema)).map(([key, property]): [string, JsonObject] => {
    const name = fieldName(key, taken);
    taken.add(name);
    const held = heldBy(property, (target) => reaches(target, owner, components));
    return [key, { ...property, ...field(key, name, required.includes(key) ? held : optional(held)), "x-doc": docOf(property, key, 96) }];
  });
  return Object.fromEntries(dressed);
}

const field = (key: string, name: string, { type, codec, argument, stored }: Held): JsonObject => ({
  "x-key": literal(key),
  "x-name": name,
  // rustdoc knows no raw names.
  "x-plain": plainName(name),
  "x-setter": `with_${plainName(name)}`,
  "x-held": type,
  "x-codec": codec,
  "x-argument": argument,
  "x-stored": stored(name),
  "x-initial": stored(name) === name ? name : `${name}: ${stored(name)}`,
});

const plainName = (name: string): string => name.replace("r#", "");

/** Whether a component holds another directly, so that one inside the other would have no end of size. */
function reaches(from: string, to: string, components: Components, seen: ReadonlySet<string> = new Set()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  return Object.values(propertiesOf(components[from] ?? {}))
    .map(referenceIn)
    .some((next) => next !== undefined && reaches(next, to, components, new Set([...seen, from])));
}

const docOf = (schema: JsonObject, name: string, width: number): string[] => {
  const lines = docLines(String(schema["description"] ?? ""), width);
  return lines.length === 0 ? [`\`${name}\`.`] : lines;
};

/** The components that a schema mentions. */
const componentsIn = (schema: JsonObject): string[] => [
  ...[referenceIn(schema)].filter((name) => name !== undefined),
  ...[schema["items"], schema["additionalProperties"], ...Object.values(propertiesOf(schema))].filter(isObject).flatMap(componentsIn),
];

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort(byCodeUnit);
