import type { Json } from "@tools/contract/json";
import type { Place } from "../document/document.ts";
import type { Conjunction } from "./conjunction.ts";

/** The types that values are told apart by. An integer is a number. */
export const valueTypes = ["null", "boolean", "number", "string", "array", "object"] as const;
export type ValueType = (typeof valueTypes)[number];

/** One end of a range of numbers. */
export interface Bound {
  readonly value: number;
  /** Whether the value itself is outside. */
  readonly exclusive: boolean;
}

/** One schema's say in the properties of an object: its `properties`, `patternProperties` and `additionalProperties`. */
export interface Layer {
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly patterns: ReadonlyMap<string, Place>;
  /** What a property must meet that neither names; undefined where nothing is said. */
  readonly additional: Place | undefined;
}

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
  /** Of a string in code points, of a list in items, of an object in properties. */
  readonly least: number;
  readonly most: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly prefix: readonly Conjunction[];
  readonly items: Conjunction;
  readonly unique: boolean;
  readonly layers: readonly Layer[];
  readonly required: readonly string[];
  /** What is asserted beside this, by its text. */
  readonly conditions: ReadonlyMap<string, Condition>;
}

/** An assertion that is not taken apart: compared as text, or by what it makes a schema of. */
export interface Condition {
  readonly keyword: string;
  /** What tells several of one keyword apart: a property. */
  readonly name: string;
  readonly text: string;
  /** As it was written. */
  readonly value: Json;
  /** The schema that something must meet: a wider one is a looser condition. */
  readonly wants: Conjunction | undefined;
  /** The schema that a value must not meet: a narrower one is a looser condition. */
  readonly shuns: Conjunction | undefined;
  /** What else it says, as text: the number of items that `contains` counts, what `if` asks. */
  readonly beside: string;
}

/** What a case says of its values beside which they are: nothing yet. */
export const unlimited: Omit<Case, "type" | "conjunction" | "values" | "isOpen" | "conditions"> = {
  integer: false,
  lower: undefined,
  upper: undefined,
  multiples: [],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  patterns: [],
  formats: [],
  prefix: [],
  items: [],
  unique: false,
  layers: [],
  required: [],
};

/** A case while it is put together. */
export type Draft = { -readonly [K in keyof Case]: Case[K] };

export function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}

export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as ValueType; // the results of typeof that JSON can have were left
}

export const textsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
