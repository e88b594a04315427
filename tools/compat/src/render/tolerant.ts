import { isObject, type JsonObject } from "@tools/contract/json";
import type { Document, Place } from "../document/document.ts";
import { innerAt, type Schema } from "../document/keywords.ts";
import { Renderer } from "./renderer.ts";

/** What a reader built from a document must accept, as a document of its own, with an entry of `$defs` for each definition. */
export const tolerantOf = (document: Document): JsonObject => new Tolerant(document).render();

/** The keywords that a reader keeps as they are. */
const kept = ["type", "const", "required"] as const;

class Tolerant extends Renderer {
  protected override schema(place: Place, schema: JsonObject, required: ReadonlySet<string>): JsonObject {
    const made: JsonObject = {};
    for (const keyword of kept) if (schema[keyword] !== undefined) made[keyword] = schema[keyword];
    if (schema["enum"] !== undefined && schema["x-open-enum"] !== true) made["enum"] = schema["enum"];
    const inner = (keyword: string, wrap: (made: Schema, step: string | number) => Schema): [string | number, Schema][] =>
      innerAt(schema, keyword).map(({ steps }) => {
        const step = steps.at(-1) ?? "";
        return [step, wrap(this.at(place.document.below(place, ...steps)), step)];
      });
    const map = (keyword: string, isOptional: (name: string) => boolean): void => {
      const all = inner(keyword, (each, name) => (isOptional(String(name)) ? orNull(each) : each));
      if (all.length > 0) made[keyword] = Object.fromEntries(all);
    };
    map("properties", (name) => !required.has(name));
    map("patternProperties", () => true);
    const [additional] = schema["additionalProperties"] === false ? [] : inner("additionalProperties", orNull);
    if (additional !== undefined) made["additionalProperties"] = additional[1];
    const prefix = inner("prefixItems", (each) => each).map(([, each]) => each);
    if (prefix.length > 0) made["prefixItems"] = prefix;
    const [items] = schema["items"] === false ? [] : inner("items", (each) => each);
    if (items !== undefined) made["items"] = items[1];
    this.combine(place, schema, made, required);
    return made;
  }
}

/** The null of what may be left out reads as absent. */
const orNull = (schema: Schema): Schema => (schema === true || acceptsAnything(schema) ? true : { anyOf: [schema, { type: "null" }] });

const acceptsAnything = (schema: Schema): boolean => isObject(schema) && Object.keys(schema).length === 0;
