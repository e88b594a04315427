import type { JsonObject } from "@tools/contract/json";
import type { Document, Place } from "../document/document.ts";
import { innerAt, type Schema } from "../document/keywords.ts";
import { Renderer } from "./renderer.ts";

/** Whether a type is that of a value which is written, or of one that is read. */
export type Use = "written" | "read";

/** How the types of TypeScript see what an object does not name: nothing that one may write, anything that one may be given. */
export type Unnamed = "closed" | "open";

/**
 * What the static types of a document tell apart, as a document of its own: no bounds, no formats, no integers. An open enum is any string
 * to who reads it; and to the reader no optional property is null, because a reader takes it for absent.
 */
export const typesOf = (document: Document, use: Use, unnamed: Unnamed): JsonObject => new Types(document, use, unnamed).render();

class Types extends Renderer {
  readonly #use: Use;
  readonly #unnamed: Unnamed;

  constructor(document: Document, use: Use, unnamed: Unnamed) {
    super(document);
    this.#use = use;
    this.#unnamed = unnamed;
  }

  protected override schema(place: Place, schema: JsonObject, required: ReadonlySet<string>): JsonObject {
    const made: JsonObject = {};
    const { type, const: only, enum: values, required: names } = schema;
    if (type !== undefined) made["type"] = Array.isArray(type) ? [...new Set(type.map(numeric))] : numeric(type);
    if (only !== undefined) made["const"] = only;
    if (values !== undefined && !(this.#use === "read" && schema["x-open-enum"] === true)) made["enum"] = values;
    if (names !== undefined) made["required"] = names;
    const inner = (keyword: string): [string | number, Schema][] =>
      innerAt(schema, keyword).map(({ steps }) => [steps.at(-1) ?? "", this.at(place.document.below(place, ...steps))]);
    const properties = inner("properties").map(([name, each]): [string | number, Schema] => [
      name,
      this.#use === "read" && !required.has(String(name)) ? withoutNull(each) : each,
    ]);
    if (properties.length > 0) made["properties"] = Object.fromEntries(properties);
    const [additional] = typeof schema["additionalProperties"] === "boolean" ? [] : inner("additionalProperties");
    // What is not required may be null to who writes it, and is absent then to who reads it.
    if (additional !== undefined) made["additionalProperties"] = this.#use === "read" ? withoutNull(additional[1]) : additional[1];
    const [items] = innerAt(schema, "prefixItems").length > 0 ? [] : inner("items");
    if (items !== undefined) made["items"] = items[1];
    this.combine(place, schema, made, required);
    return made;
  }

  /** Parts that are combined close the whole together. */
  protected override whole(schema: JsonObject): Schema {
    const names = ["properties", "$ref", "allOf", "anyOf"].some((keyword) => schema[keyword] !== undefined);
    return this.#unnamed === "closed" && names && schema["additionalProperties"] === undefined
      ? { ...schema, unevaluatedProperties: false }
      : schema;
  }
}

const numeric = (type: JsonObject[string]): JsonObject[string] => (type === "integer" ? "number" : type);

const withoutNull = (schema: Schema): Schema => ({ allOf: [schema], type: ["boolean", "number", "string", "array", "object"] });
