import type { Json } from "../../json.ts";

/** Values that show one thing. */
export interface Sample {
  /** A name in kebab-case: `below-minimum`. */
  readonly what: string;
  /** The same in a sentence after the place's name: `is below its minimum`. */
  readonly says: string;
  /** Values that are likely to show it, the best first. What else stands at the place may rule them out. */
  readonly candidates: Iterable<Json>;
}

/** Values on both sides of a keyword. */
export interface SamplePair {
  readonly inside?: Sample;
  readonly outside: Sample;
  /** One without the other shows nothing. */
  readonly onlyTogether?: boolean;
}

/** What a keyword may ask of the place at which it stands, to make values near its limit that meet everything else. */
export interface Surroundings {
  /** A value that is accepted here. */
  readonly value: Json;
  /** Numbers that are likely to be accepted here. */
  readonly numbers: Iterable<number>;
  /** Numbers from a bound on, downward if the direction is -1, that meet everything but bounds. */
  numbersFrom(bound: number, direction: 1 | -1): Iterable<number>;
  /** Strings of so many code points that are likely to meet the patterns and formats here. */
  strings(length: number): Iterable<string>;
  /** Arrays of so many items, which are different as far as there are different ones. */
  arrays(length: number): Iterable<Json[]>;
  /** How many items an array here has at least. */
  readonly fewestItems: number;
}

/** A sample's name and its sentence. */
export type Label = readonly [what: string, says: string];

export const sample = ([what, says]: Label, candidates: Iterable<Json>): Sample => ({ what, says, candidates });
