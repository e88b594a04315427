import { automaton } from "./accepts.ts";
import type { FormatDefinition } from "./definition.ts";

/** A format as the validators of all languages read it. Their runners are a loop over the characters of a string. */
export interface FormatTable {
  readonly means: string;
  readonly rfc: string;
  /** The number of classes. */
  readonly width: number;
  readonly start: number;
  /** From this state on, states accept. */
  readonly accepting: number;
  /** The class of each ASCII code, packed. Every other character has class 0. */
  readonly classes: string;
  /** For each state, the next state by class, packed. State 0 rejects for good. */
  readonly moves: string;
  readonly maxLength?: number;
  readonly leapSecondAt?: number;
}

/** The table of a format. */
export function formatTable(definition: FormatDefinition): FormatTable {
  const { start, accepting, classes, moves } = automaton(definition);
  const { means, rfc, maxLength, leapSecondAt } = definition;
  return {
    means,
    rfc,
    width: Math.max(...classes) + 1,
    start,
    accepting,
    classes: packed(classes),
    moves: packed(moves.flat()),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(leapSecondAt === undefined ? {} : { leapSecondAt }),
  };
}

/** Numbers as runs of three characters: how often, and the number in two digits. The digits are `#` to `[`, which no language escapes. */
function packed(numbers: readonly number[]): string {
  let text = "";
  for (let index = 0; index < numbers.length; ) {
    const value = numbers[index] ?? 0;
    let count = 1;
    while (count < base - 1 && numbers[index + count] === value) count++;
    if (value >= base * base) throw new Error("The automaton has too many states.");
    text += [count, Math.floor(value / base), value % base].map(digit).join("");
    index += count;
  }
  return text;
}

const base = 57;

const digit = (value: number): string => String.fromCharCode(35 + value);
