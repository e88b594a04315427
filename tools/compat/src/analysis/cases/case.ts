import type { Json } from "@tools/contract/json";
import type { SchemaLocation } from "../../document/document.ts";
import type { Conjunction } from "../conjunction.ts";
import type { ValueType } from "../value-type.ts";

/** The values of one type that a conjunction accepts, or some of them: it accepts what any of its cases accepts. */
export interface Case {
  readonly type: ValueType;
  /** The schemas that make it up, with the alternatives that were chosen. */
  readonly conjunction: Conjunction;
  /** All values that it accepts, where they are listed. */
  readonly values: readonly Json[] | undefined;
  /** Whether later versions may add to the values. */
  readonly isOpen: boolean;
  readonly integer: boolean;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  readonly multiples: readonly number[];
  /** Of a string in code points, of an array in items, of an object in properties: as the schemas state it. */
  readonly minSize: number;
  readonly maxSize: number;
  /** The same, as far as anything implies it: the required properties, and those that a closed object defines. */
  readonly size: Range;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly prefix: readonly Conjunction[];
  readonly items: Conjunction;
  readonly unique: boolean;
  readonly layers: readonly Layer[];
  readonly required: readonly string[];
  /** Other assertions, by their text. */
  readonly conditions: ReadonlyMap<string, Condition>;
}

/** One end of a range of numbers. */
export interface Bound {
  readonly value: number;
  /** Whether the value itself is outside. */
  readonly exclusive: boolean;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The constraints of one schema on the properties of an object: its `properties`, `patternProperties` and `additionalProperties`. */
export interface Layer {
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly patterns: ReadonlyMap<string, SchemaLocation>;
  /** The schema of properties that neither names; undefined if there is none. */
  readonly additional: SchemaLocation | undefined;
}

/** An assertion that isn't taken apart: it is compared as text, or by the schema that it applies. */
export interface Condition {
  readonly keyword: string;
  /** Distinguishes several conditions of one keyword: the name of a property. */
  readonly name: string;
  readonly text: string;
  /** As it was written. */
  readonly value: Json;
  /** The schema of the values that it applies to; undefined if that is any value, or can't be expressed as a schema. */
  readonly when: Conjunction | undefined;
  /** The schema that something must meet: a wider one is a looser condition. */
  readonly requires: Conjunction | undefined;
  /** The schema that something must not meet: a narrower one is a looser condition. */
  readonly excludes: Conjunction | undefined;
  /** The rest of the condition, as text: the number of items that `contains` counts, the schema of `if`. */
  readonly qualifier: string;
}

/** A case while it is put together. */
export type Draft = { -readonly [Key in keyof Case]: Case[Key] };

/** The restrictions on the values of a case, apart from a list of them. */
type Restrictions = Omit<Case, "type" | "conjunction" | "values" | "isOpen" | "conditions">;

/** No restriction at all. */
export const unrestricted: Restrictions = {
  integer: false,
  lower: undefined,
  upper: undefined,
  multiples: [],
  minSize: 0,
  maxSize: Number.POSITIVE_INFINITY,
  size: { min: 0, max: Number.POSITIVE_INFINITY },
  patterns: [],
  formats: [],
  prefix: [],
  items: [],
  unique: false,
  layers: [],
  required: [],
};

/** Whether a case is exactly its values: nothing else restricts it. */
export const isList = (one: Case): boolean =>
  one.values !== undefined &&
  one.conditions.size === 0 &&
  Object.entries(unrestricted).every(([name, value]) => one[name as keyof Restrictions] === value); // its names are those of the restrictions
