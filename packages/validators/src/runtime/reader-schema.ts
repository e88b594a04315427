import { pointerSteps } from "./pointer.ts";

/** How a model nests, as far as a reader must know it: which properties it defines, which of them are required, and what they hold. */
export interface ReaderSchema {
  readonly properties?: { readonly [name: string]: ReaderSchema };
  readonly required?: readonly string[];
  /** What a property without a definition holds. */
  readonly additional?: ReaderSchema;
  /** Whether writers may add properties: what they add is then no unknown property. */
  readonly open?: true;
  readonly items?: ReaderSchema;
  /** The properties that writers should no longer send. */
  readonly deprecated?: readonly string[];
  /** Whether something in it is deprecated. */
  readonly deprecates?: true;
  /** Whether strict accepts a null somewhere in it that a reader takes for absence. */
  readonly nullable?: true;
}

/** What a property of an object holds; undefined for an unknown one. */
export const propertyOf = ({ properties, additional }: ReaderSchema, name: string): ReaderSchema | undefined =>
  properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additional;

export const isRequired = ({ required }: ReaderSchema, name: string): boolean => required?.includes(name) === true;

/** Whether a pointer ends at an optional property: its null reads as absent. */
export function isOptional(readerSchema: ReaderSchema, root: unknown, pointer: string): boolean {
  let here: ReaderSchema | undefined = readerSchema;
  let value = root;
  let optional = false;
  for (const name of pointerSteps(pointer)) {
    if (here === undefined || typeof value !== "object" || value === null) return false;
    optional = !Array.isArray(value) && !isRequired(here, name);
    here = Array.isArray(value) ? here.items : propertyOf(here, name);
    optional &&= here !== undefined;
    value = (value as Record<string, unknown>)[name]; // an array is read by its index, which is a key too
  }
  return optional;
}
