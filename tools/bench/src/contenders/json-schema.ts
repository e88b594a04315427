import { createRequire } from "node:module";
import { project } from "@tools/contract";

const require = createRequire(import.meta.url);

/**
 * The published JSON Schema of the main model in one mode, without annotations, and with references replaced by what they refer to. This is
 * what compilers generate the fastest and smallest code from, and some of them don't compile references.
 */
export function mainSchema(mode: "strict" | "tolerant"): object {
  const bundle: { readonly $defs: Readonly<Record<string, { readonly $id: string }>> } = require(
    mode === "strict" ? "@session-schema/schemas/bundle.json" : "@session-schema/schemas/tolerant/bundle.json",
  );
  const models = Object.values(bundle.$defs);
  const inlined = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inlined);
    if (typeof value !== "object" || value === null) return value;
    const { $ref, properties, ...own } = value as Record<string, unknown>; // any object can be read by a key
    if (typeof $ref === "string") return inlined(models.find((model) => model.$id.endsWith(`/${$ref}`)));
    const keywords = Object.entries(own).filter(([key]) => !isAnnotation(key));
    const result = Object.fromEntries(keywords.map(([key, inner]) => [key, inlined(inner)]));
    return properties === undefined ? result : { ...result, properties: mapped(properties as object) }; // the schemas are valid
  };
  const mapped = (schemas: object): object => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, inlined(schema)]));
  return inlined(bundle.$defs[project.mainModel]) as object; // an object is mapped to an object
}

const isAnnotation = (key: string): boolean => /^(\$id|\$schema|title|description|examples|x-.*)$/.test(key);
