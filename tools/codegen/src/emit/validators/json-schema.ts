import type { Contract, Definition, Model } from "@tools/contract";
import { camelCase } from "@tools/contract";
import { isObject, type JsonObject } from "@tools/contract/json";
import { dialect, type SchemaResolver, tolerantRef, tolerantSchema, withSubschemas } from "@tools/contract/schema";

/** The names of the two schemas of a model in its module. */
export const jsonSchemaNames = ({ name }: Pick<Model, "name">): { strict: string; tolerant: string } => ({
  strict: `${camelCase(name)}JsonSchema`,
  tolerant: `${camelCase(name)}TolerantJsonSchema`,
});

/** The module text of a model's JSON Schemas, each in one document without references to others. */
export function jsonSchemaModule(model: Model, resolver: SchemaResolver, parts: TolerantParts): string {
  const names = jsonSchemaNames(model);
  const tolerant = tolerantTarget(tolerantRef({ name: model.name, slug: model.slug, at: model.root }), parts);
  const constant = (name: string, schema: JsonObject): string => `export const ${name}: JsonSchema = ${JSON.stringify(schema)};\n`;
  return `import type { JsonSchema } from "../../runtime/json-schema.ts";

${constant(
  names.strict,
  selfContained(strictPart(model), (ref, part) => strictTarget(ref, part, resolver)),
)}
${constant(
  names.tolerant,
  selfContained(tolerant, (ref) => tolerantTarget(ref, parts)),
)}`;
}

/** A schema that others refer to, and the definition that it is of. */
interface Part {
  readonly name: string;
  readonly schema: JsonObject;
  readonly definition?: Definition;
}

/** A document of a part and those that it refers to, by name in its `$defs`. */
function selfContained(root: Part, target: (ref: string, part: Part) => Part): JsonObject {
  const parts = new Map<string, JsonObject>();
  const render = (part: Part): JsonObject => {
    const change = ({ $id: _, $schema: __, $defs: ___, $comment: ____, examples: _____, ...schema }: JsonObject): JsonObject => {
      const { $ref } = schema;
      return withSubschemas(typeof $ref === "string" ? { ...schema, $ref: refer(target($ref, part)) } : schema, change);
    };
    return change(part.schema);
  };
  const refer = (part: Part): string => {
    if (part.name === root.name) return "#";
    if (!parts.has(part.name)) {
      parts.set(part.name, {}); // it may refer to itself
      parts.set(part.name, render(part));
    }
    return `#/$defs/${part.name}`;
  };
  const schema = render(root);
  return { $schema: dialect, ...schema, ...(parts.size > 0 ? { $defs: Object.fromEntries(parts) } : {}) };
}

const strictPart = (of: Model | Definition): Part => {
  const definition = "at" in of ? of : { name: of.name, slug: of.slug, at: of.root };
  return { name: definition.name, schema: definition.at.schema as JsonObject, definition }; // it was parsed from JSON
};

function strictTarget(ref: string, { definition }: Part, resolver: SchemaResolver): Part {
  const found = definition === undefined ? undefined : resolver.target({ ...definition.at, schema: { $ref: ref } });
  if (found === undefined) throw new Error(`${ref} leads nowhere`);
  return strictPart(found);
}

/** The tolerant schemas of a contract, by the `$ref` that leads to them. */
export type TolerantParts = ReadonlyMap<string, Part>;

/** Rendered once for all models. */
export const tolerantParts = ({ models }: Contract, resolver: SchemaResolver): TolerantParts =>
  new Map<string, Part>(
    models.flatMap((model) => {
      const schema = tolerantSchema(model, resolver);
      const inner = isObject(schema["$defs"]) ? Object.entries(schema["$defs"]) : [];
      return [
        [`${model.slug}.schema.json`, { name: model.name, schema }] as const,
        ...inner.flatMap(([name, part]) =>
          isObject(part) ? [[`${model.slug}.schema.json#/$defs/${name}`, { name, schema: part }] as const] : [],
        ),
      ];
    }),
  );

function tolerantTarget(ref: string, parts: TolerantParts): Part {
  const found = parts.get(ref);
  if (found === undefined) throw new Error(`${ref} leads nowhere`);
  return found;
}
