import type { ResolvedSchema } from "../schema/index.ts";

/** How a language writes the contract. A further language is one more of these, and an entry in `languages`. */
export interface Language {
  readonly title: string;
  /** A property's name, given those that its object has before it. */
  readonly field: (property: string, before: readonly string[]) => string;
  /** A type's expression. */
  readonly type: (resolved: ResolvedSchema, names: Names, required: boolean) => string;
}

/** Gives names in order, none of them twice; `own` are the names that every object has already. */
export const inOrder =
  (nameOf: (property: string, taken: ReadonlySet<string>) => string, ...own: readonly string[]): Language["field"] =>
  (property, before) => {
    const taken = new Set(own);
    for (const each of before) taken.add(nameOf(each, taken));
    return nameOf(property, taken);
  };

/** The names that an expression may mention; undefined where it has to write the type out. */
export interface Names {
  /** A model, or a definition of one. */
  readonly definition: (resolved: ResolvedSchema) => string | undefined;
  /** An enum that is written in place. */
  readonly enumeration: (resolved: ResolvedSchema) => string | undefined;
  /** An object that is written in place, in languages that have to name it. */
  readonly object: (resolved: ResolvedSchema) => string;
}
