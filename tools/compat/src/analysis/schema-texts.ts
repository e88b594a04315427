import { canonical, type Json } from "@tools/contract/json";
import { subschemasAt } from "@tools/contract/schema";
import { below, type Document, keywordsOf, type SchemaLocation } from "../document/document.ts";
import { isAssertion } from "../document/keywords.ts";
import { componentsOf } from "./cycles.ts";

/** The assertions of schemas, as short texts: see `Analysis.textOf`. Equal texts mean equal schemas, however deep a difference is. */
export class SchemaTexts {
  readonly #texts = new Map<SchemaLocation, string>();
  /** Short texts for long ones, so that a schema that is referred to often is not written out each time. */
  readonly #short = new Map<string, string>();

  of(location: SchemaLocation): string {
    if (!this.#texts.has(location)) this.#addAll(location.document);
    return this.#known(location);
  }

  #addAll(document: Document): void {
    for (const { locations, isRecursive } of componentsOf(document)) {
      const own = locations.filter((location) => meaningOf(location) === location);
      if (isRecursive) this.#addCycle(own);
      else
        for (const location of own)
          this.#texts.set(
            location,
            this.#write(location, (inner) => this.#known(inner)),
          );
      for (const location of locations) this.#texts.set(location, this.#known(meaningOf(location)));
    }
  }

  /** The text of a schema whose component is written; that of a schema that only refers to itself is its own. */
  #known(location: SchemaLocation): string {
    return this.#texts.get(location) ?? this.#unique();
  }

  /**
   * The texts of schemas that lead to each other. They are distinguished by their own keywords, then by what they lead to in one step, in two, and so on,
   * until a step distinguishes no more of them. Schemas of two cycles are equal if that step wrote the same for both.
   */
  #addCycle(locations: readonly SchemaLocation[]): void {
    let last = new Map<SchemaLocation, string>(locations.map((location) => [location, "…"]));
    for (let left = mostSteps; left >= 0; left -= locations.length) {
      const current = last;
      const textOf = (inner: SchemaLocation): string => current.get(meaningOf(inner)) ?? this.#known(inner);
      const next = new Map(locations.map((location) => [location, this.#write(location, textOf)]));
      if (new Set(next.values()).size === new Set(last.values()).size) {
        const cycle = this.#shortened([...new Set(locations.map((each) => `${last.get(each)} is ${next.get(each)}`))].sort().join("; "));
        for (const location of locations) this.#texts.set(location, this.#shortened(`${next.get(location)} in ${cycle}`));
        return;
      }
      last = next;
    }
    for (const location of locations) this.#texts.set(location, this.#unique());
  }

  #write(location: SchemaLocation, textOf: (inner: SchemaLocation) => string): string {
    const { schema, document } = location;
    if (typeof schema === "boolean") return String(schema);
    const target = document.target(location);
    const entries = assertionsOf(location).map((keyword) => `${keyword}:${argument(location, keyword, textOf)}`);
    return this.#shortened(`{${[...entries, ...(target === undefined ? [] : [`$ref:${textOf(target)}`])].join(",")}}`);
  }

  #shortened(text: string): string {
    const short = this.#short.get(text) ?? `#${this.#short.size}`;
    this.#short.set(text, short);
    return short;
  }

  /** A text that equals no other. */
  #unique(): string {
    return this.#shortened(`unlike ${this.#short.size}`);
  }
}

/** Larger cycles are equal to no other: to tell their schemas apart takes too long. */
const mostSteps = 50_000;

/** The schema that a bare `$ref` leads to, through others; any other schema itself. */
function meaningOf(location: SchemaLocation): SchemaLocation {
  const seen = new Set<SchemaLocation>();
  let meaning = location;
  for (let target = targetOfBare(meaning); target !== undefined && !seen.has(target); target = targetOfBare(meaning)) {
    seen.add(target);
    meaning = target;
  }
  return meaning;
}

const targetOfBare = (location: SchemaLocation): SchemaLocation | undefined => {
  const target = location.document.target(location);
  return target !== undefined && assertionsOf(location).length === 0 ? target : undefined;
};

/** The keywords of a schema that its text contains, in the order of the text. */
const assertionsOf = (location: SchemaLocation): string[] =>
  Object.keys(keywordsOf(location))
    .filter((keyword) => (isAssertion(keyword) && keyword !== "$ref") || keyword === "x-open-enum")
    .sort();

function argument(location: SchemaLocation, keyword: string, textOf: (inner: SchemaLocation) => string): string {
  const inner = subschemasAt(keywordsOf(location), keyword).map(({ steps }): string => {
    const text = textOf(below(location, ...steps));
    const [, name] = steps;
    return typeof name === "string" ? `${JSON.stringify(name)}:${text}` : text;
  });
  const value = keywordsOf(location)[keyword] ?? null;
  if (inner.length === 0) return sets.has(keyword) ? asSet(value) : canonical(value);
  return `[${(keyword === "prefixItems" ? inner : inner.sort()).join(",")}]`;
}

/** The keywords whose argument is a list in which order means nothing. */
const sets: ReadonlySet<string> = new Set(["type", "enum", "required"]);

const asSet = (argument: Json): string => [argument].flat().map(canonical).sort().join(",");
