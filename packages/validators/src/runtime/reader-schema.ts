import { pointerSteps } from "./pointer.ts";

/** The part of a model that tolerant reading needs: its properties, which of them are required, and their own schemas. */
export interface ReaderSchema {
  /** The name of the model, if it is the schema of one. */
  readonly model?: string;
  readonly properties?: { readonly [name: string]: ReaderSchema };
  readonly required?: readonly string[];
  /** The schema of properties that aren't defined. */
  readonly additional?: ReaderSchema;
  /** Set if writers may add properties, which then aren't unknown. */
  readonly open?: true;
  readonly items?: ReaderSchema;
  /** The deprecated properties. */
  readonly deprecated?: readonly string[];
  /** Set if it contains a deprecated property at any depth. */
  readonly deprecates?: true;
  /** For a tagged union: the property that tells its models apart, and their schemas. A union has no other parts. */
  readonly variants?: { readonly tag: string; readonly by: { readonly [value: string]: ReaderSchema } };
  /** Set if strict mode accepts a null in it that reads as absent. */
  readonly nullable?: true;
}

const keepsAll: ReaderSchema = {};

/** The schema of an object: of the model that its tag names, if it is in a union. A reader keeps an object with another tag as it is. */
export function schemaOf(schema: ReaderSchema, object: object): ReaderSchema {
  const { variants } = schema;
  if (variants === undefined) return schema;
  const tag = Object.hasOwn(object, variants.tag) ? (object as Record<string, unknown>)[variants.tag] : undefined; // it is there
  return typeof tag === "string" && Object.hasOwn(variants.by, tag) ? (variants.by[tag] ?? keepsAll) : keepsAll;
}

/** The schema of a property; undefined for an unknown property. */
export const propertyOf = ({ properties, additional }: ReaderSchema, name: string): ReaderSchema | undefined =>
  properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additional;

export const isRequired = ({ required }: ReaderSchema, name: string): boolean => required?.includes(name) === true;

/** Whether a pointer leads to an optional property, whose null reads as absent. */
export function isOptional(readerSchema: ReaderSchema, root: unknown, pointer: string): boolean {
  let current: ReaderSchema | undefined = readerSchema;
  let value = root;
  let optional = false;
  for (const name of pointerSteps(pointer)) {
    if (current === undefined || typeof value !== "object" || value === null) return false;
    current = schemaOf(current, value);
    optional = !Array.isArray(value) && !isRequired(current, name);
    current = Array.isArray(value) ? current.items : propertyOf(current, name);
    optional &&= current !== undefined;
    value = (value as Record<string, unknown>)[name]; // an index is a key too
  }
  return optional;
}
