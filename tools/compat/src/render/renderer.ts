import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { dialect } from "@tools/contract/schema";
import type { Document, Place } from "../document/document.ts";
import { innerAt, type Schema } from "../document/keywords.ts";

/**
 * Renders a document as another one, schema by schema. Which properties are required is known only where everything that judges one value
 * has been seen: so what a schema refers to or combines is rendered for the properties that are required around it, once for each set.
 */
export abstract class Renderer {
  readonly #document: Document;
  readonly #names = new Map<string, string>();
  readonly #definitions: JsonObject = {};

  constructor(document: Document) {
    this.#document = document;
  }

  /** Every definition under the name `definitionName(key)`. */
  render(): JsonObject {
    for (const { key, place } of this.#document.definitions)
      this.#definitions[definitionName(key)] = this.whole({ $ref: this.#reference(place, new Set()) });
    return { $schema: dialect, $defs: this.#definitions };
  }

  /** What a schema becomes; `required` are the properties that some schema requires which judges the same value. */
  protected abstract schema(place: Place, schema: JsonObject, required: ReadonlySet<string>): JsonObject;

  /** What is added to a schema that judges a value alone, and is no part of another. */
  protected whole(schema: JsonObject): Schema {
    return schema;
  }

  /** `$ref`, `allOf`, `anyOf` and `oneOf`, which a reader takes for `anyOf`. */
  protected combine(place: Place, schema: JsonObject, made: JsonObject, required: ReadonlySet<string>): void {
    const target = place.document.target(place);
    if (target !== undefined) made["$ref"] = this.#reference(target, required);
    for (const [from, to] of [
      ["allOf", "allOf"],
      ["anyOf", "anyOf"],
      ["oneOf", "anyOf"],
    ] as const) {
      const parts = innerAt(schema, from).map(({ steps }) => this.#part(place.document.below(place, ...steps), required));
      if (parts.length === 0) continue;
      if (made[to] === undefined) made[to] = parts;
      else made["allOf"] = [...list(made["allOf"]), { [to]: parts }];
    }
  }

  /** A schema in its place. */
  protected at(place: Place): Schema {
    const made = this.#part(place, new Set());
    return isObject(made) ? this.whole(made) : made;
  }

  /** `around` are the properties that are required by what judges the same value. */
  #part(place: Place, around: ReadonlySet<string>): Schema {
    if (!isObject(place.schema)) return place.schema;
    return this.schema(place, place.schema, new Set([...around, ...requiredAt(place, new Set())]));
  }

  #reference(place: Place, around: ReadonlySet<string>): string {
    const key = JSON.stringify([place.pointer, [...around].sort()]);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `${this.#names.size}`;
      this.#names.set(key, name);
      this.#definitions[name] = true; // known before it is made: it may refer to itself
      this.#definitions[name] = this.#part(place, around);
    }
    return `#/$defs/${name}`;
  }
}

/** Where the rendering of a definition stands in `$defs`. No name that is made of digits alone begins with a colon. */
export const definitionName = (key: string): string => `:${key.replaceAll("/", ":")}`;

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** What a schema requires, itself or through what it refers to or adds. */
function requiredAt(place: Place, seen: Set<Place>): string[] {
  if (seen.has(place) || !isObject(place.schema)) return [];
  seen.add(place);
  const target = place.document.target(place);
  const parts = innerAt(place.schema, "allOf").map(({ steps }) => place.document.below(place, ...steps));
  const own = list(place.schema["required"]).filter((name) => typeof name === "string");
  return [...own, ...[...(target === undefined ? [] : [target]), ...parts].flatMap((part) => requiredAt(part, seen))];
}
