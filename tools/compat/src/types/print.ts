import type { Analysis } from "../analysis/analysis.ts";
import type { Case } from "../analysis/cases/case.ts";
import { additionalOf, definedProperties, itemOf, propertyOf } from "../analysis/cases/properties.ts";
import { type Conjunction, isFalse } from "../analysis/conjunction.ts";
import { definitionOf } from "../analysis/definition-of.ts";
import { unionOf } from "../analysis/union-change.ts";
import { valueTypes } from "../analysis/value-type.ts";
import type { Definition, Document } from "../document/document.ts";
import type { TaggedUnion } from "../document/tagged-union.ts";
import type { Use } from "../render/renderer.ts";

/**
 * The types of a document as a TypeScript module: for each definition one that is written, and one that is read. A definition that the
 * other document has under the same key has its name there.
 */
export function moduleOf(analysis: Analysis, { definitions }: Document, other?: Document): string {
  const names = new Map((other?.definitions ?? definitions).map(({ key, name }) => [key, name]));
  const nameOf = ({ key, name }: Definition, use: Use): string => typeName(names.get(key) ?? name, use);
  return definitions
    .flatMap((definition) =>
      (["written", "read"] as const).map((use) => {
        const printer = new Printer(analysis, use, (referred) => nameOf(referred, use));
        return `export type ${nameOf(definition, use)} = ${printer.structure([definition.location], [])};\n`;
      }),
    )
    .join("");
}

/** The name of a definition's type: `TolerantSession` for readers. */
export const typeName = (definition: string, use: Use): string =>
  `${use === "read" ? "Tolerant" : ""}${definition.replace(/^[^\p{L}_]/u, "_$&").replace(/[^\p{L}\p{N}_]/gu, "_")}`;

/** Prints the types of one use. */
class Printer {
  readonly #analysis: Analysis;
  readonly #use: Use;
  readonly #nameOf: (definition: Definition) => string;

  constructor(analysis: Analysis, use: Use, nameOf: (definition: Definition) => string) {
    this.#analysis = analysis;
    this.#use = use;
    this.#nameOf = nameOf;
  }

  structure(conjunction: Conjunction, within: readonly Conjunction[]): string {
    if (conjunction.length === 0 || within.length > 8) return "unknown";
    const union = unionOf(conjunction);
    if (union !== undefined) return this.#union(union);
    const cases = this.#analysis.casesOf(conjunction).filter((one) => !this.#analysis.isEmpty(one));
    if (valueTypes.every((type) => cases.some((one) => one.type === type && isAnything(one)))) return "unknown";
    const parts = cases.map((one) => this.#case(one, [...within, conjunction]));
    return parts.length === 0 ? "never" : [...new Set(parts)].join(" | ");
  }

  /** A tagged union by its models. For a reader of an open one it ends with any object that has a tag. */
  #union({ tag, branches, isOpen }: TaggedUnion): string {
    const other = `{ [name: string]: unknown; ${JSON.stringify(tag)}: string & {} }`;
    return [...branches.map(({ definition }) => this.#nameOf(definition)), ...(isOpen && this.#use === "read" ? [other] : [])].join(" | ");
  }

  /** The name of a conjunction, or its type written out. */
  #expression(conjunction: Conjunction, within: readonly Conjunction[]): string {
    const definition = definitionOf(conjunction);
    return definition === undefined ? this.structure(conjunction, within) : this.#nameOf(definition);
  }

  #case(one: Case, within: readonly Conjunction[]): string {
    const { type, values, isOpen } = one;
    if (type === "boolean" && values?.length === 2) return "boolean";
    if (values !== undefined) {
      const listed = values.map((value) => (typeof value === "object" && value !== null ? "object" : JSON.stringify(value)));
      return [...listed, ...(isOpen && this.#use === "read" ? [`(${type} & {})`] : [])].join(" | ");
    }
    if (type === "array") {
      const items = [...one.prefix.map((_, index) => itemOf(one, index)), one.items];
      return `Array<${[...new Set(items.map((item) => this.#expression(item, within)))].join(" | ")}>`;
    }
    return type === "object" ? this.#object(one, within) : type;
  }

  #object(one: Case, within: readonly Conjunction[]): string {
    const properties = definedProperties(one)
      .filter((name) => !isFalse(propertyOf(one, name)))
      .map((name) => {
        const type = this.#expression(propertyOf(one, name), within);
        return `${JSON.stringify(name)}${one.required.includes(name) ? `: ${type}` : `?: ${this.#optional(type)}`}`;
      });
    const additional = additionalOf(one);
    if (properties.length > 0 || additional.length === 0 || isFalse(additional)) return `{ ${properties.join("; ")} }`;
    return `{ [key: string]: ${this.#optional(this.#expression(additional, within))} }`;
  }

  /** Readers treat the null of an optional property as absent. */
  #optional(type: string): string {
    return this.#use === "read" ? `Exclude<${type}, null>` : type;
  }
}

/** Whether a case leaves every value of its type. */
const isAnything = ({ type, values, layers, items, prefix }: Case): boolean =>
  (values === undefined || type === "null" || values.length === 2) && layers.length === 0 && items.length === 0 && prefix.length === 0;
