import { canonical, type Json } from "@tools/contract/json";
import { subschemasAt } from "@tools/contract/schema";
import { below, type Document, keywordsOf, type SchemaLocation } from "../document/document.ts";
import { isAssertion } from "../document/keywords.ts";
import { recursiveLocations } from "./cycles.ts";

/** The assertions of schemas, as short texts: see `Analysis.textOf`. */
export class SchemaTexts {
  /**
   * How many references are followed in a recursive schema. A difference further down is still found, because each definition is
   * compared by itself.
   */
  readonly #references: number;
  readonly #texts = new Map<SchemaLocation, Map<number, string>>();
  /** Short texts for long ones, so that a schema that is referred to often is not written out each time. */
  readonly #short = new Map<string, string>();
  readonly #recursive = new Map<Document, ReadonlySet<SchemaLocation>>();

  constructor(references: number) {
    this.#references = references;
  }

  of(location: SchemaLocation): string {
    return this.#write(location, this.#references);
  }

  /** The text of a schema, with so many references left to follow. */
  #write(location: SchemaLocation, references: number): string {
    const { schema, document } = location;
    if (typeof schema === "boolean") return String(schema);
    if (references === 0) return "…";
    const left = this.#isRecursive(location) ? references : this.#references;
    const known = this.#texts.get(location) ?? new Map<number, string>();
    this.#texts.set(location, known);
    const found = known.get(left);
    if (found !== undefined) return found;
    const target = document.target(location);
    const referred = target && this.#write(target, this.#isRecursive(target) ? left - 1 : this.#references);
    const entries = Object.keys(schema)
      .filter((keyword) => (isAssertion(keyword) && keyword !== "$ref") || keyword === "x-open-enum")
      .sort()
      .map((keyword) => `${keyword}:${this.#argument(location, keyword, left)}`);
    const all = referred === undefined ? entries : [...entries, `$ref:${referred}`];
    const text = referred !== undefined && entries.length === 0 ? referred : this.#shortened(`{${all.join(",")}}`);
    known.set(left, text);
    return text;
  }

  #argument(location: SchemaLocation, keyword: string, references: number): string {
    const argument = keywordsOf(location)[keyword] ?? null;
    const inner = subschemasAt(keywordsOf(location), keyword).map(({ steps }): string => {
      const text = this.#write(below(location, ...steps), references);
      const [, name] = steps;
      return typeof name === "string" ? `${JSON.stringify(name)}:${text}` : text;
    });
    if (inner.length === 0) return sets.has(keyword) ? asSet(argument) : canonical(argument);
    return `[${(keyword === "prefixItems" ? inner : inner.sort()).join(",")}]`;
  }

  #shortened(text: string): string {
    const short = this.#short.get(text) ?? `#${this.#short.size}`;
    this.#short.set(text, short);
    return short;
  }

  #isRecursive(location: SchemaLocation): boolean {
    const recursive = this.#recursive.get(location.document) ?? recursiveLocations(location.document);
    this.#recursive.set(location.document, recursive);
    return recursive.has(location);
  }
}

/** The keywords whose argument is a list in which order means nothing. */
const sets: ReadonlySet<string> = new Set(["type", "enum", "required"]);

const asSet = (argument: Json): string => [argument].flat().map(canonical).sort().join(",");
