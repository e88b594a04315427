import { UsageError } from "@tools/command-line";
import { isObject, type Json } from "@tools/contract/json";
import { isDraft, upgraded } from "./drafts.ts";
import { componentSchemas } from "./openapi.ts";
import { Unconvertible } from "./unconvertible.ts";

/**
 * A document in JSON Schema 2020-12: one of an older draft is converted, and of an OpenAPI document the schemas of its components are taken.
 * Any other value is returned as it is.
 *
 * @param name - Of the document, in messages.
 * @throws UsageError if it can't be converted without changing what it means.
 */
export function inCurrentDialect(value: unknown, name: string): unknown {
  const document = value as Json; // it was parsed from JSON or YAML
  if (!isObject(document)) return value;
  try {
    if ("openapi" in document) return componentSchemas(document);
    if ("swagger" in document)
      throw new Unconvertible("it is a Swagger 2.0 document; convert it to OpenAPI 3, with swagger2openapi for example");
    return isDraft(document["$schema"]) ? upgraded(document) : value;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${name}: this is nested too deep.`);
    throw error instanceof Unconvertible ? new UsageError(`${name}: ${error.message}.`) : error;
  }
}
