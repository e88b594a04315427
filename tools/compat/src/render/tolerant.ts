import { isObject, type JsonObject } from "@tools/contract/json";
import { type Document, locationsAt, namedLocationsAt, type SchemaLocation } from "../document/document.ts";
import type { Schema } from "../document/keywords.ts";
import { Renderer } from "./renderer.ts";

/** The payloads that a reader of a document must accept, as a document with an entry of `$defs` for each definition. */
export const tolerantOf = (document: Document): JsonObject => new Tolerant(document, "read").render();

/** The keywords that apply to readers unchanged. */
const kept = ["type", "const", "required"] as const;

class Tolerant extends Renderer {
  protected override schema(location: SchemaLocation, schema: JsonObject, required: ReadonlySet<string>): JsonObject {
    const rendered: JsonObject = {};
    for (const keyword of kept) if (schema[keyword] !== undefined) rendered[keyword] = schema[keyword];
    const values = this.listed(schema);
    if (values !== undefined) rendered["enum"] = values;
    const named = (keyword: string, isOptional: (name: string) => boolean): void => {
      const inner = namedLocationsAt(location, keyword).map(([name, each]) => [
        name,
        isOptional(name) ? orNull(this.at(each)) : this.at(each),
      ]);
      if (inner.length > 0) rendered[keyword] = Object.fromEntries(inner);
    };
    named("properties", (name) => !required.has(name));
    named("patternProperties", () => true);
    const [additional] = schema["additionalProperties"] === false ? [] : locationsAt(location, "additionalProperties");
    if (additional !== undefined) rendered["additionalProperties"] = orNull(this.at(additional));
    const prefix = locationsAt(location, "prefixItems").map((each) => this.at(each));
    if (prefix.length > 0) rendered["prefixItems"] = prefix;
    const [items] = schema["items"] === false ? [] : locationsAt(location, "items");
    if (items !== undefined) rendered["items"] = this.at(items);
    this.combine(location, rendered, required);
    return rendered;
  }
}

/** Readers treat the null of an optional property as absent. */
const orNull = (schema: Schema): Schema => (schema === true || acceptsAnything(schema) ? true : { anyOf: [schema, { type: "null" }] });

const acceptsAnything = (schema: Schema): boolean => isObject(schema) && Object.keys(schema).length === 0;
