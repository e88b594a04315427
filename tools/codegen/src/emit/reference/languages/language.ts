import { type Json, type JsonType, typesOf } from "@tools/contract/json";
import type { ResolvedSchema } from "@tools/contract/schema";
import { listedValues } from "@tools/contract/schema";

/** How a language spells the contract. A later language is one more of these, and an entry in the table. */
export interface Language {
  readonly title: string;
  /** What one who reads the table should know, for a type of this name. Markdown; empty where there is nothing to know. */
  readonly note: (typeName: string, isObject: boolean) => string;
  /** A property's name, given those that its object has before it. */
  readonly field: (property: string, before: readonly string[]) => string;
  /** A type's expression. */
  readonly type: (resolved: ResolvedSchema, names: Names, required: boolean) => string;
}

/** Names that are given one after the other, so that none is given twice; `own` are those that every object has already. */
export const inOrder =
  (nameOf: (property: string, taken: ReadonlySet<string>) => string, ...own: readonly string[]): Language["field"] =>
  (property, before) => {
    const taken = new Set(own);
    for (const each of before) taken.add(nameOf(each, taken));
    return nameOf(property, taken);
  };

/** The names of what an expression mentions. */
export interface Names {
  /** A model, or a definition of one. */
  readonly definition: (resolved: ResolvedSchema) => string | undefined;
  /** An enum that is written in place. */
  readonly enumeration: (resolved: ResolvedSchema) => string | undefined;
  /** An object that is written in place, in languages that have to name it. */
  readonly object: (resolved: ResolvedSchema) => string;
}

/** The types that a value may have; undefined where it may have any. An enum that does not say has those of its values. */
export function typesIn(resolved: ResolvedSchema): readonly JsonType[] | undefined {
  const listed: readonly Json[] | undefined = listedValues(resolved);
  return resolved.types ?? (listed === undefined ? undefined : [...new Set(listed.flatMap((value) => typesOf(value).slice(0, 1)))]);
}

/** Whether an object has no properties of its own, but takes others. */
export const isMap = (resolved: ResolvedSchema): boolean => resolved.properties.size === 0 && resolved.closedBy.length === 0;
