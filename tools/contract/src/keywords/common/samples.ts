import type { Json, JsonObject } from "../../json.ts";

/** Values for one test case. */
export interface Sample {
  /** A name in kebab-case: `below-minimum`. */
  readonly what: string;
  /** The same as a predicate after the name of the value: `is below its minimum`. */
  readonly says: string;
  /** Likely values, the best first. Other constraints on the same value may rule them out. */
  readonly candidates: Iterable<Json>;
}

/** Values on both sides of a keyword. */
export interface SamplePair {
  readonly inside?: Sample;
  readonly outside: Sample;
  /** The pair is used only if both values exist. */
  readonly onlyTogether?: boolean;
}

/** The other constraints on a value, from which a keyword takes values near its limit that meet all of them. */
export interface Surroundings {
  /** A value that is accepted here. */
  readonly value: Json;
  /** Numbers that are likely to be accepted here. */
  readonly numbers: Iterable<number>;
  /** Numbers from a bound, upward or, if the direction is -1, downward. They meet everything except bounds. */
  numbersFrom(bound: number, direction: 1 | -1): Iterable<number>;
  /** Strings with this number of code points, likely to meet the patterns and formats here. */
  strings(length: number): Iterable<string>;
  /** Arrays with this number of items, distinct if there are enough distinct values. */
  arrays(length: number): Iterable<Json[]>;
  /** Objects with this number of properties, defined by the schema if it defines enough. */
  objects(size: number): Iterable<JsonObject>;
  /** The minimum number of items of an array here. */
  readonly fewestItems: number;
}

/** The name of a sample, and its predicate. */
export type Label = readonly [what: string, says: string];

export const sample = ([what, says]: Label, candidates: Iterable<Json>): Sample => ({ what, says, candidates });
