import { subschemasAt } from "@tools/contract/schema";
import type { Conjunction } from "../analysis/conjunction.ts";
import { below, keywordsOf, type SchemaLocation } from "../document/document.ts";
import { taggedUnionAt } from "../document/tagged-union.ts";

/**
 * Tells schemas apart by how they are written, annotations and the order of keywords included. Two that are written alike refer to the same
 * definitions, each of which is compared by itself: there is nothing to find in them.
 */
export class WrittenTexts {
  readonly #numbers = new Map<string, number>();
  /** How many references lead to something else than a definition. */
  #elsewhere = 0;
  readonly #known = new Map<SchemaLocation, number>();

  areAlike(before: Conjunction, after: Conjunction): boolean {
    return before.length === after.length && before.every((location, index) => this.#of(location) === this.#of(after[index]));
  }

  /** Equal for schemas that are written alike. */
  #of(location: SchemaLocation | undefined): number | undefined {
    if (location === undefined) return undefined;
    const known = this.#known.get(location);
    if (known !== undefined) return known;
    const { schema } = location;
    const text = typeof schema === "boolean" ? String(schema) : this.#textOf(location);
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    this.#known.set(location, number);
    return number;
  }

  #textOf(location: SchemaLocation): string {
    const keywords = keywordsOf(location);
    const union = taggedUnionAt(location);
    const tags = union === undefined ? "" : JSON.stringify([union.tag, ...union.branches.map(({ value }) => value)]);
    const texts = Object.entries(keywords)
      .filter(([keyword]) => !ignored.has(keyword))
      .map(([keyword, argument]) => {
        if (keyword === "$ref") return `$ref ${this.#referenceOf(location)}`;
        const inner = subschemasAt(keywords, keyword).map(({ steps }) => `${JSON.stringify(steps)} ${this.#of(below(location, ...steps))}`);
        return `${keyword} ${inner.length === 0 ? JSON.stringify(argument) : inner.join()}`;
      });
    return [tags, ...texts].join("; ");
  }

  /** The definition that a schema refers to. A reference to anything else is like no other. */
  #referenceOf(location: SchemaLocation): string {
    const target = location.document.target(location);
    const definition = target && location.document.definitionAt(target);
    return definition === undefined ? `elsewhere ${this.#elsewhere++}` : JSON.stringify(definition.key);
  }
}

/** What identifies a schema, and the definitions in it. */
const ignored: ReadonlySet<string> = new Set(["$schema", "$id", "$anchor", "$defs", "definitions"]);
