import type { JsonObject } from "@tools/contract/json";
import { type Document, locationsAt, namedLocationsAt, type SchemaLocation } from "../document/document.ts";
import type { Schema } from "../document/keywords.ts";
import { Renderer, type Use } from "./renderer.ts";

/** How TypeScript treats properties that a type doesn't name: writing one is an error (`closed`), being given one isn't (`open`). */
export type Unnamed = "closed" | "open";

/**
 * The distinctions that the static types of a document make, as a document: no bounds, no formats, no integers. For readers an open enum
 * is any string, an open union any object with a tag, and no optional property is null, because a reader treats null as absent.
 */
export const typesOf = (document: Document, use: Use, unnamed: Unnamed): JsonObject => new Types(document, use, unnamed).render();

class Types extends Renderer {
  readonly #unnamed: Unnamed;

  constructor(document: Document, use: Use, unnamed: Unnamed) {
    super(document, use);
    this.#unnamed = unnamed;
  }

  protected override schema(location: SchemaLocation, schema: JsonObject, required: ReadonlySet<string>): JsonObject {
    const rendered: JsonObject = {};
    const { type, const: only, required: names } = schema;
    const values = this.listed(schema);
    if (type !== undefined) rendered["type"] = Array.isArray(type) ? [...new Set(type.map(numeric))] : numeric(type);
    if (only !== undefined) rendered["const"] = only;
    if (values !== undefined) rendered["enum"] = values;
    if (names !== undefined) rendered["required"] = names;
    const properties = namedLocationsAt(location, "properties").map(([name, each]): [string, Schema] => [
      name,
      required.has(name) ? this.at(each) : this.#optional(each),
    ]);
    if (properties.length > 0) rendered["properties"] = Object.fromEntries(properties);
    const [additional] = typeof schema["additionalProperties"] === "boolean" ? [] : locationsAt(location, "additionalProperties");
    if (additional !== undefined) rendered["additionalProperties"] = this.#optional(additional);
    const [items] = locationsAt(location, "prefixItems").length > 0 ? [] : locationsAt(location, "items");
    if (items !== undefined) rendered["items"] = this.at(items);
    this.combine(location, rendered, required);
    return rendered;
  }

  /** A closed type is closed once, around all of its parts. */
  protected override whole(schema: JsonObject): Schema {
    const hasProperties = ["properties", "$ref", "allOf", "anyOf", "oneOf"].some((keyword) => schema[keyword] !== undefined);
    return this.#unnamed === "closed" && hasProperties && schema["additionalProperties"] === undefined
      ? { ...schema, unevaluatedProperties: false }
      : schema;
  }

  /** The value of an optional property: writers may write null, which readers treat as absent. */
  #optional(location: SchemaLocation): Schema {
    return this.use === "read" ? withoutNull(this.at(location)) : this.at(location);
  }
}

const numeric = (type: JsonObject[string]): JsonObject[string] => (type === "integer" ? "number" : type);

const withoutNull = (schema: Schema): Schema => ({ allOf: [schema], type: ["boolean", "number", "string", "array", "object"] });
