import { pointerSteps } from "./pointer.ts";

/** How a model nests, as far as a reader must know it: which properties it defines, which of them are required, and what they hold. */
export interface Nesting {
  readonly properties?: { readonly [name: string]: Nesting };
  readonly required?: readonly string[];
  /** What a property without a definition holds. */
  readonly additional?: Nesting;
  /** Whether writers may add properties: what they add is then no unknown property. */
  readonly open?: true;
  readonly items?: Nesting;
  /** The properties that writers should no longer send. */
  readonly deprecated?: readonly string[];
  /** Whether something in it is deprecated. */
  readonly deprecates?: true;
  /** Whether strict accepts a null somewhere in it that a reader takes for absence. */
  readonly nullable?: true;
}

/** What a property of an object holds; undefined for an unknown one. */
export const propertyOf = ({ properties, additional }: Nesting, name: string): Nesting | undefined =>
  properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additional;

export const isRequired = ({ required }: Nesting, name: string): boolean => required?.includes(name) === true;

/** Whether a pointer ends at an optional property: its null reads as absent. */
export function isOptional(nesting: Nesting, root: unknown, pointer: string): boolean {
  let here: Nesting | undefined = nesting;
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
