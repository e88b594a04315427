import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { conjunctsOf, dialect } from "@tools/contract/schema";
import { addedBy, type Document, keywordsOf, locationsAt, type SchemaLocation } from "../document/document.ts";
import { type Schema, stringsIn } from "../document/keywords.ts";
import { type TaggedUnion, taggedUnionAt } from "../document/tagged-union.ts";

/** Whether a rendering is about values which are written, or about those that are read. */
export type Use = "written" | "read";

/**
 * Renders a document as another one, schema by schema. Which properties are required is known only from everything that applies to one
 * value: so what a schema refers to or combines is rendered for the properties that are required around it, once for each set.
 */
export abstract class Renderer {
  protected readonly use: Use;
  readonly #document: Document;
  readonly #names = new Map<string, string>();
  readonly #definitions: JsonObject = {};

  constructor(document: Document, use: Use) {
    this.use = use;
    this.#document = document;
  }

  /** Every definition under the name `definitionName(key)`. */
  render(): JsonObject {
    for (const { key, location } of this.#document.definitions)
      this.#definitions[definitionName(key)] = this.whole({ $ref: this.#reference(location, new Set()) });
    return { $schema: dialect, $defs: this.#definitions };
  }

  /** Renders one schema. `required` are the properties that the schemas of the same value require. */
  protected abstract schema(location: SchemaLocation, schema: JsonObject, required: ReadonlySet<string>): JsonObject;

  /** Keywords to add to a schema that applies to a value alone, and isn't part of another. */
  protected whole(schema: JsonObject): Schema {
    return schema;
  }

  /** Renders `$ref`, `allOf`, `anyOf` and `oneOf`, which readers treat as `anyOf` unless it is a tagged union. */
  protected combine(location: SchemaLocation, rendered: JsonObject, required: ReadonlySet<string>): void {
    const target = location.document.target(location);
    if (target !== undefined) rendered["$ref"] = this.#reference(target, required);
    const union = taggedUnionAt(location);
    for (const [from, to] of [
      ["allOf", "allOf"],
      ["anyOf", "anyOf"],
      ["oneOf", "anyOf"],
    ] as const) {
      const parts = locationsAt(location, from).map((part) => this.#part(part, required));
      if (parts.length === 0) continue;
      if (from === "oneOf" && union !== undefined) Object.assign(rendered, this.#union(union, parts));
      else if (rendered[to] === undefined) rendered[to] = parts;
      else rendered["allOf"] = [...list(rendered["allOf"]), { [to]: parts }];
    }
  }

  /** The values of an `enum` that lists all that there are: for readers of an open one there may be others. */
  protected listed(schema: JsonObject): Json | undefined {
    return this.use === "read" && schema["x-open-enum"] === true ? undefined : schema["enum"];
  }

  /** A tagged union. Readers of an open one also accept any object with another tag than those that they know. */
  #union({ tag, isOpen, branches }: TaggedUnion, parts: Json[]): JsonObject {
    if (!isOpen || this.use === "written") return { oneOf: parts };
    const other = { type: "string", not: { enum: branches.map(({ value }) => value) } };
    return { anyOf: [{ oneOf: parts }, { type: "object", properties: { [tag]: other }, required: [tag], additionalProperties: true }] };
  }

  /** A schema that applies to a value alone. */
  protected at(location: SchemaLocation): Schema {
    const rendered = this.#part(location, new Set());
    return isObject(rendered) ? this.whole(rendered) : rendered;
  }

  /** `around` are the properties that are required by what applies to the same value. */
  #part(location: SchemaLocation, around: ReadonlySet<string>): Schema {
    if (!isObject(location.schema)) return location.schema;
    return this.schema(location, location.schema, new Set([...around, ...requiredAt(location)]));
  }

  #reference(location: SchemaLocation, around: ReadonlySet<string>): string {
    const key = JSON.stringify([location.pointer, [...around].sort()]);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `${this.#names.size}`;
      this.#names.set(key, name);
      this.#definitions[name] = true; // known before it is rendered: it may refer to itself
      this.#definitions[name] = this.#part(location, around);
    }
    return `#/$defs/${name}`;
  }
}

/** The entry of `$defs` that is the rendering of a definition. Names of digits alone are those of the parts. */
export const definitionName = (key: string): string => `:${key}`;

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The properties that a schema requires, itself or through its `$ref` and `allOf`. */
const requiredAt = (location: SchemaLocation): string[] =>
  conjunctsOf([location], addedBy).flatMap((conjunct) => stringsIn(keywordsOf(conjunct.location)["required"]));
