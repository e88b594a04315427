import type { Property, ResolvedSchema } from "../schema/index.ts";

/** The names and types of a language. To add a language, implement this and add it to `languages`. */
export interface Language {
  readonly title: string;
  /** The name of a property, given the properties of its object before it. */
  readonly field: (property: PropertyName, before: readonly PropertyName[]) => string;
  /** A type's expression. */
  readonly type: (resolved: ResolvedSchema, names: Names, required: boolean) => string;
}

/** The name of a property in JSON, and the one from which its name in code is derived. */
export type PropertyName = Pick<Property, "name" | "nameInCode">;

/** Names properties in order, without duplicates. `own` are the names that every object has already. */
export const inOrder =
  (nameOf: (property: string, taken: ReadonlySet<string>) => string, ...own: readonly string[]): Language["field"] =>
  (property, before) => {
    const taken = new Set(own);
    for (const each of before) taken.add(nameOf(each.nameInCode, taken));
    return nameOf(property.nameInCode, taken);
  };

/** The names that a type expression may use; undefined if it must write the type inline. */
export interface Names {
  /** A model, or a definition of one. */
  readonly definition: (resolved: ResolvedSchema) => string | undefined;
  /** An inline enum. */
  readonly enumeration: (resolved: ResolvedSchema) => string | undefined;
  /** An inline object, in languages that must name it. */
  readonly object: (resolved: ResolvedSchema) => string;
}
