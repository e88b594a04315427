import { baseUrl } from "@tools/contract";
import { escapePointer, has, isObject, type JsonObject, pointerTo } from "@tools/contract/json";
import { resolveRef, subschemasAt, subschemasOf } from "@tools/contract/schema";
import { asserts, type Schema } from "./keywords.ts";

/** A schema at its place in a document. Each place is one object, so that locations can be compared by identity. */
export interface SchemaLocation {
  readonly document: Document;
  /** The JSON pointer from the root of the document. */
  readonly pointer: string;
  readonly schema: Schema;
  /** The URI that its references are relative to. */
  readonly base: string;
}

/** A schema with a name that code can import: the root, or an entry of `$defs` at any depth. */
export interface Definition {
  /** Its key in both documents: empty for the root, `Session/thumbnail` for an entry in an entry. */
  readonly key: string;
  readonly name: string;
  readonly location: SchemaLocation;
}

/** A JSON Schema 2020-12 document: its schemas, where its references lead, and its definitions. */
export class Document {
  readonly root: SchemaLocation;
  readonly definitions: readonly Definition[];
  readonly #byPointer = new Map<string, SchemaLocation>();
  readonly #resources = new Map<string, SchemaLocation>();
  readonly #anchors = new Map<string, SchemaLocation>();
  readonly #targets: ReadonlyMap<SchemaLocation, SchemaLocation | undefined>;
  readonly #definitions: ReadonlyMap<SchemaLocation, Definition>;

  constructor(schema: Schema) {
    this.root = this.#index(schema, "", baseUrl);
    this.#targets = new Map([...this.locations()].map((location) => [location, this.#resolve(location)]));
    this.definitions = [...rootDefinition(this.root), ...definitionsBelow(this.root, "", "")];
    this.#definitions = new Map(this.definitions.map((definition) => [definition.location, definition]));
  }

  /** Every schema in it. */
  locations(): Iterable<SchemaLocation> {
    return this.#byPointer.values();
  }

  /** The schema that a pointer from the root leads to. */
  at(pointer: string): SchemaLocation {
    const found = this.#byPointer.get(pointer);
    if (found === undefined) throw new Error(`The document has no schema at ${pointer}.`);
    return found;
  }

  /** Where the `$ref` of a location leads; undefined where it has none, or one that leads nowhere. */
  target(location: SchemaLocation): SchemaLocation | undefined {
    return this.#targets.get(location);
  }

  /** The definition that a location is. */
  definitionAt(location: SchemaLocation): Definition | undefined {
    return this.#definitions.get(location);
  }

  #index(schema: Schema, pointer: string, outer: string): SchemaLocation {
    const { $id: id, $anchor: anchor } = isObject(schema) ? schema : {};
    const isResource = typeof id === "string" && URL.canParse(id, outer);
    const base = isResource ? withoutFragment(new URL(id, outer)) : outer;
    const location: SchemaLocation = { document: this, pointer, schema, base };
    this.#byPointer.set(pointer, location);
    if (isResource || pointer === "") this.#resources.set(base, location);
    if (typeof anchor === "string") this.#anchors.set(`${base}#${anchor}`, location);
    for (const { steps, schema: inner } of subschemasOf(schema)) this.#index(inner, pointer + pointerTo(steps), base);
    return location;
  }

  #resolve({ schema, base }: SchemaLocation): SchemaLocation | undefined {
    const reference = isObject(schema) ? schema["$ref"] : undefined;
    if (typeof reference !== "string") return undefined;
    const address = resolveRef(base, reference);
    const [url = "", ...fragments] = address.split("#");
    const fragment = fragments.join("#");
    if (fragment !== "" && !fragment.startsWith("/")) return this.#anchors.get(address);
    const resource = this.#resources.get(url);
    return resource && this.#byPointer.get(resource.pointer + fragment);
  }
}

/** The location below another, by the steps of a pointer. */
export const below = ({ document, pointer }: SchemaLocation, ...steps: readonly (string | number)[]): SchemaLocation =>
  document.at(pointer + pointerTo(steps));

/** The locations that one keyword of a location holds. */
export const locationsAt = (location: SchemaLocation, keyword: string): SchemaLocation[] =>
  subschemasAt(keywordsOf(location), keyword).map(({ steps }) => below(location, ...steps));

/** The locations that one keyword of a location holds by name. */
export const namedLocationsAt = (location: SchemaLocation, keyword: string): [name: string, location: SchemaLocation][] =>
  subschemasAt(keywordsOf(location), keyword).map(({ steps }) => [String(steps[1]), below(location, ...steps)]);

/** The other locations that apply to the same value: the target of its `$ref`, and its `allOf`. */
export function addedBy(location: SchemaLocation): SchemaLocation[] {
  const target = location.document.target(location);
  return [...(target === undefined ? [] : [target]), ...locationsAt(location, "allOf")];
}

/** The keywords of a location: none of `true`, nor of `false`, which callers check for. */
export const keywordsOf = ({ schema }: SchemaLocation): JsonObject => (isObject(schema) ? schema : {});

const withoutFragment = (url: URL): string => {
  url.hash = "";
  return url.href;
};

/** A document that only collects definitions has no model at its root. */
function rootDefinition(root: SchemaLocation): Definition[] {
  const { schema } = root;
  const isCollection = isObject(schema) && !asserts(schema) && (has(schema, "$defs") || has(schema, "definitions"));
  return isCollection ? [] : [{ key: "", name: nameOf(root), location: root }];
}

function nameOf(root: SchemaLocation): string {
  const { title } = keywordsOf(root);
  return typeof title === "string" && title !== "" ? title : "root";
}

function definitionsBelow(location: SchemaLocation, outerKey: string, outerName: string): Definition[] {
  return ["$defs", "definitions"].flatMap((keyword) =>
    namedLocationsAt(location, keyword).flatMap(([entry, inner]): Definition[] => {
      // Both keywords may define the same name, which may be empty. No escaped name contains `~` alone.
      const isSecond = keyword === "definitions" && namedLocationsAt(location, "$defs").some(([name]) => name === entry);
      const steps = [outerKey, isSecond ? "~definitions" : "", escapePointer(entry) || "~"];
      const key = steps.filter((step) => step !== "").join("/");
      const name = outerName === "" ? entry : `${outerName}.${entry}`;
      return [{ key, name, location: inner }, ...definitionsBelow(inner, key, name)];
    }),
  );
}
