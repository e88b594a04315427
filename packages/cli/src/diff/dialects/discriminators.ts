import { has, isObject, type Json, type JsonObject } from "@tools/contract/json";

/**
 * A schema with the tags that its discriminator gives to the alternatives. Each is a reference, and requires its tag: one that `mapping` names,
 * or the name of its schema. An alternative that restricts the property itself is left as it is.
 *
 * @param schemas - The schemas of the components, by name.
 */
export function withTags(schema: JsonObject, schemas: JsonObject): JsonObject {
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return schema;
  const { propertyName: tag, mapping } = discriminator;
  const tagged = (option: Json): Json => {
    const name = isObject(option) && typeof option["$ref"] === "string" ? nameIn(option["$ref"]) : undefined;
    if (name === undefined || !isObject(option) || restricts(schemas[name], tag)) return option;
    return { allOf: [option, { type: "object", properties: { [tag]: { enum: tagsOf(name, mapping) } }, required: [tag] }] };
  };
  const alternatives = ["oneOf", "anyOf"].flatMap((keyword): [string, Json][] => {
    const options = schema[keyword];
    return Array.isArray(options) ? [[keyword, options.map(tagged)]] : [];
  });
  return { ...schema, ...Object.fromEntries(alternatives) };
}

/** `Pet` of `#/components/schemas/Pet`, or of `Pet` itself, which a mapping may have. */
const nameIn = (reference: string): string | undefined => /^(?:#\/components\/schemas\/)?([\w.-]+)$/u.exec(reference)?.[1];

function tagsOf(name: string, mapping: Json | undefined): string[] {
  const mapped = Object.entries(isObject(mapping) ? mapping : {}).filter(
    ([, target]) => typeof target === "string" && nameIn(target) === name,
  );
  return mapped.length === 0 ? [name] : mapped.map(([tag]) => tag);
}

/** Whether a schema lists the values of a property. What it refers to isn't followed, except in `allOf`. */
function restricts(schema: Json | undefined, property: string): boolean {
  if (!isObject(schema)) return false;
  const { properties, allOf } = schema;
  const own = isObject(properties) && has(properties, property) ? properties[property] : undefined;
  const isListed = isObject(own) && ("const" in own || "enum" in own || "$ref" in own);
  return isListed || (Array.isArray(allOf) && allOf.some((part) => restricts(part, property)));
}
