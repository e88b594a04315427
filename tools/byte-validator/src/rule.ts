import type { Automaton } from "@tools/contract/formats";
import type { StringTable } from "./string-table.ts";

/**
 * What a value must meet to be accepted from its bytes. All rules have one class with all fields, because the validator is several times slower if
 * they don't.
 */
export class Rule {
  readonly kind: Kind;
  /** The least and the most of a number, of the characters of a string, or of the items of an array. */
  min: number = Number.NEGATIVE_INFINITY;
  max: number = Number.POSITIVE_INFINITY;
  /** Whether the limits of a number are exclusive. */
  excludesMin = false;
  excludesMax = false;
  /** The values of an enum, or the keys of an object. */
  strings: StringTable | undefined = undefined;
  format: FormatTable | undefined = undefined;
  /** Of the keys, in the same order. */
  properties: readonly Rule[] = [];
  /** The bits of the required keys: the first 30, and the others. */
  required = 0;
  requiredHigh = 0;
  items: Rule | undefined = undefined;

  constructor(kind: Kind) {
    this.kind = kind;
  }
}

export type Kind = (typeof kinds)[keyof typeof kinds];

/** Numbers, which a `switch` tells apart fastest. */
export const kinds = {
  unsupported: 0,
  boolean: 1,
  number: 2,
  integer: 3,
  text: 4,
  limitedText: 5,
  enum: 6,
  formatted: 7,
  array: 8,
  object: 9,
} as const;

/** How many properties a rule can have. */
export const maxProperties = 60;

/** An automaton over bytes, as one list. */
export interface FormatTable {
  readonly start: number;
  readonly accepting: number;
  /** The next state, at 256 times the state plus the byte. */
  readonly moves: Uint16Array;
}

export function formatTableOf({ start, accepting, classes, moves }: Automaton): FormatTable {
  const table = new Uint16Array(256 * moves.length);
  for (const [state, next] of moves.entries())
    for (const [code, itsClass] of classes.entries()) table[256 * state + code] = next[itsClass] ?? 0;
  return { start, accepting, moves: table };
}
