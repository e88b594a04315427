import { type Case, valueTypes } from "../analysis/case.ts";
import { casesOf } from "../analysis/cases.ts";
import type { Conjunction } from "../analysis/conjunction.ts";
import { definedIn, isNothing, itemOf, propertyOf, restOf } from "../analysis/layers.ts";
import { definitionOf } from "../analysis/named.ts";
import { isEmpty } from "../analysis/verdicts.ts";
import type { Definition, Document } from "../document/document.ts";
import type { Use } from "../render/types.ts";

/**
 * The types of a document as a module of TypeScript: one that is written, and one that is read, of each definition. A definition that the
 * other document has under the same key is called what it is called there.
 */
export const moduleOf = (document: Document, other: Document = document): string =>
  new Printer(new Map(other.definitions.map(({ key, name }) => [key, name]))).module(document);

/** The name of a definition's type: `TolerantSession` to who reads it. */
export const typeName = ({ name }: Pick<Definition, "name">, use: Use): string =>
  `${use === "read" ? "Tolerant" : ""}${name.replace(/^[^\p{L}_]/u, "_$&").replace(/[^\p{L}\p{N}_]/gu, "_")}`;

class Printer {
  /** By key. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  module({ definitions }: Document): string {
    const types = definitions.flatMap((definition) =>
      (["written", "read"] as const).map(
        (use) => `export type ${this.#name(definition, use)} = ${this.#structure([definition.place], use, [])};\n`,
      ),
    );
    return types.join("");
  }

  #name({ key, name }: Definition, use: Use): string {
    return typeName({ name: this.#names.get(key) ?? name }, use);
  }

  /** What a conjunction is called, or consists of. */
  #expression(conjunction: Conjunction, use: Use, within: readonly Conjunction[]): string {
    const definition = definitionOf(conjunction);
    return definition === undefined ? this.#structure(conjunction, use, within) : this.#name(definition, use);
  }

  #structure(conjunction: Conjunction, use: Use, within: readonly Conjunction[]): string {
    if (conjunction.length === 0 || within.length > 8) return "unknown";
    const cases = casesOf(conjunction).filter((one) => !isEmpty(one));
    if (valueTypes.every((type) => cases.some((one) => one.type === type && isAnything(one)))) return "unknown";
    const parts = cases.map((one) => this.#single(one, use, [...within, conjunction]));
    return parts.length === 0 ? "never" : [...new Set(parts)].join(" | ");
  }

  #single(one: Case, use: Use, within: readonly Conjunction[]): string {
    const { type, values, isOpen } = one;
    if (type === "boolean" && values?.length === 2) return "boolean";
    if (values !== undefined) {
      const listed = values.map((value) => (typeof value === "object" && value !== null ? "object" : JSON.stringify(value)));
      return [...listed, ...(isOpen && use === "read" ? [`(${type} & {})`] : [])].join(" | ");
    }
    if (type === "array") {
      const items = [
        ...new Set([...one.prefix.map((_, index) => itemOf(one, index)), one.items].map((item) => this.#expression(item, use, within))),
      ];
      return `Array<${items.join(" | ")}>`;
    }
    return type === "object" ? this.#object(one, use, within) : type;
  }

  #object(one: Case, use: Use, within: readonly Conjunction[]): string {
    const properties = definedIn(one)
      .filter((name) => !isNothing(propertyOf(one, name)))
      .map((name) => {
        const isRequired = one.required.includes(name);
        const type = this.#expression(propertyOf(one, name), use, within);
        // A reader takes the null of what may be left out for its absence.
        return `${JSON.stringify(name)}${isRequired ? "" : "?"}: ${!isRequired && use === "read" ? `Exclude<${type}, null>` : type}`;
      });
    const rest = restOf(one);
    if (properties.length > 0 || rest.length === 0 || isNothing(rest)) return `{ ${properties.join("; ")} }`;
    const value = this.#expression(rest, use, within);
    return `{ [key: string]: ${use === "read" ? `Exclude<${value}, null>` : value} }`;
  }
}

/** Whether a case leaves every value of its type. */
const isAnything = ({ type, values, layers, items, prefix }: Case): boolean =>
  (values === undefined || type === "null" || values.length === 2) && layers.length === 0 && items.length === 0 && prefix.length === 0;
