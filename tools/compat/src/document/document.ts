import { baseUrl } from "@tools/contract";
import { escapePointer, has, isObject, type Json, type JsonObject } from "@tools/contract/json";
import { dialect, withCurrentKeywords } from "@tools/contract/schema";
import { DocumentError } from "./document-error.ts";
import { asserts, innerOf, isKnown, isSchema, type Schema } from "./keywords.ts";
import { checkMeta } from "./meta.ts";

/** A schema at its place in a document. Each place is one object, so that places can be compared by identity. */
export interface Place {
  readonly document: Document;
  /** The JSON pointer from the root of the document. */
  readonly pointer: string;
  readonly schema: Schema;
  /** The URI that its references are relative to. */
  readonly base: string;
}

/** A schema with a name that code can import: the root, or an entry of `$defs` at any depth. */
export interface Definition {
  /** What it is found by in the other document: empty for the root, `Session/thumbnail` for an entry in an entry. */
  readonly key: string;
  readonly name: string;
  readonly place: Place;
}

/** A JSON Schema 2020-12 document: its places, where its references lead, and its definitions. */
export class Document {
  readonly root: Place;
  readonly definitions: readonly Definition[];
  readonly #places = new Map<string, Place>();
  readonly #resources = new Map<string, Place>();
  readonly #anchors = new Map<string, Place>();
  readonly #targets = new Map<Place, Place | undefined>();
  readonly #byPlace: ReadonlyMap<Place, Definition>;

  /** @throws DocumentError if it is no such document, says a keyword that is not known, or refers to what it does not hold. */
  constructor(value: unknown) {
    if (!isSchema(value as Json)) throw new DocumentError("a schema is an object, true or false");
    const schema = value as Schema; // seen just now
    if (isObject(schema) && !dialects.has(schema["$schema"] ?? dialect))
      throw new DocumentError(`$schema is ${JSON.stringify(schema["$schema"])}, where JSON Schema 2020-12 is expected`);
    checkMeta(value);
    this.root = this.#index(withCurrentKeywords(schema), "", baseUrl);
    for (const place of this.#places.values()) this.#check(place);
    this.definitions = [...this.#rootDefinition(), ...definitionsIn(this, this.root, "", nameOf(this.root, ""))];
    this.#byPlace = new Map(this.definitions.map((definition) => [definition.place, definition]));
  }

  /** Every schema in it. */
  places(): Iterable<Place> {
    return this.#places.values();
  }

  /** The definition that a place is. */
  definitionAt(place: Place): Definition | undefined {
    return this.#byPlace.get(place);
  }

  /** Where the `$ref` of a place leads. */
  target(place: Place): Place | undefined {
    if (!this.#targets.has(place)) this.#targets.set(place, this.#resolve(place));
    return this.#targets.get(place);
  }

  #resolve({ schema, base }: Place): Place | undefined {
    const reference = isObject(schema) ? schema["$ref"] : undefined;
    if (typeof reference !== "string" || !URL.canParse(reference, base)) return undefined;
    const url = new URL(reference, base);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    if (fragment !== "" && !fragment.startsWith("/")) return this.#anchors.get(`${url.href}#${fragment}`);
    const resource = this.#resources.get(url.href);
    return resource && this.#places.get(resource.pointer + fragment);
  }

  /** The place below another, by the steps of a pointer. */
  below({ pointer }: Place, ...steps: readonly (string | number)[]): Place {
    const found = this.#places.get(pointer + pointerTo(steps));
    if (found === undefined) throw new Error(`the document has no schema at ${pointer}/${steps.join("/")}`);
    return found;
  }

  #index(schema: Schema, pointer: string, outer: string): Place {
    const id = isObject(schema) && typeof schema["$id"] === "string" && URL.canParse(schema["$id"], outer) ? schema["$id"] : undefined;
    const base = id === undefined ? outer : withoutFragment(new URL(id, outer));
    const place: Place = { document: this, pointer, schema, base };
    this.#places.set(pointer, place);
    if (id !== undefined || pointer === "") this.#resources.set(base, place);
    if (isObject(schema) && typeof schema["$anchor"] === "string") this.#anchors.set(`${base}#${schema["$anchor"]}`, place);
    for (const { steps, schema: inner } of innerOf(schema)) this.#index(inner, pointer + pointerTo(steps), base);
    return place;
  }

  #check(place: Place): void {
    if (!isObject(place.schema)) return;
    const unknown = Object.keys(place.schema).find((keyword) => !isKnown(keyword));
    if (unknown !== undefined)
      throw new DocumentError(
        `${at(place.pointer)} has the keyword ${JSON.stringify(unknown)}, which is not one of JSON Schema 2020-12 that can be compared, and could change a verdict`,
      );
    if (place.schema["$ref"] !== undefined && this.target(place) === undefined)
      throw new DocumentError(
        `${at(place.pointer)} refers to ${JSON.stringify(place.schema["$ref"])}, which the document does not hold; bundle it first`,
      );
  }

  /** A document that only collects definitions has no model at its root. */
  #rootDefinition(): Definition[] {
    const { schema } = this.root;
    const isCollection = isObject(schema) && !asserts(schema) && (has(schema, "$defs") || has(schema, "definitions"));
    return isCollection ? [] : [{ key: "", name: nameOf(this.root, ""), place: this.root }];
  }
}

const pointerTo = (steps: readonly (string | number)[]): string => steps.map((step) => `/${escapePointer(step)}`).join("");

const dialects: ReadonlySet<Json> = new Set([dialect, `${dialect}#`, "http://json-schema.org/draft/2020-12/schema"]);

const at = (pointer: string): string => (pointer === "" ? "its root" : pointer);

const withoutFragment = (url: URL): string => {
  url.hash = "";
  return url.href;
};

function nameOf({ schema }: Place, otherwise: string): string {
  const title = isObject(schema) ? schema["title"] : undefined;
  return otherwise === "" ? (typeof title === "string" && title !== "" ? title : "root") : otherwise;
}

function definitionsIn(document: Document, place: Place, key: string, parent: string): Definition[] {
  return ["$defs", "definitions"].flatMap((keyword) => {
    const held: Json | undefined = isObject(place.schema) ? place.schema[keyword] : undefined;
    return Object.keys(isObject(held) ? held : {}).flatMap((name): Definition[] => {
      const inner = document.below(place, keyword, name);
      const path = key === "" ? name : `${key}/${name}`;
      const said = key === "" ? name : `${parent}.${name}`;
      return [{ key: path, name: said, place: inner }, ...definitionsIn(document, inner, path, said)];
    });
  });
}

/** The schema of a place as an object: `true` says nothing, and `false` is asked for before. */
export const schemaOf = ({ schema }: Place): JsonObject => (isObject(schema) ? schema : {});
