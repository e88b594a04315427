/** A format as codegen emits it: a deterministic automaton over ASCII. */
export interface Format {
  /** The number of classes. */
  readonly width: number;
  readonly start: number;
  /** From this state on, states accept. */
  readonly accepting: number;
  /** The class of each ASCII code. */
  readonly classes: Uint16Array;
  /** The next state by state and class. State 0 rejects for good. */
  readonly moves: Uint16Array;
}

/** Unpacks a format. */
export function format(width: number, start: number, accepting: number, classes: string, moves: string): Format {
  return { width, start, accepting, classes: unpacked(classes), moves: unpacked(moves) };
}

/** Whether a format's automaton accepts a string. It takes linear time. */
export function meetsFormat({ width, start, accepting, classes, moves }: Format, text: string): boolean {
  let state = start;
  for (let index = 0; index < text.length && state !== 0; index++) {
    const code = text.charCodeAt(index);
    state = code < 128 ? (moves[state * width + (classes[code] as number)] as number) : 0; // both tables are complete
  }
  return state >= accepting;
}

/** Whether the time at an index of a date and time, if its second is 60, is 23:59:60 in UTC. */
export function isLeapSecond(text: string, at: number): boolean {
  if (text.charCodeAt(at + 6) !== 54) return true; // 6
  const end = text.length - 1;
  const sign = (text.charCodeAt(end) | 32) === 122 ? 0 : text.charCodeAt(end - 5) === 45 ? 1 : -1; // z, -
  return (minutes(text, at) + (sign === 0 ? 0 : sign * minutes(text, end - 4)) + 1440) % 1440 === 1439;
}

/** The minutes of `hh:mm`. */
const minutes = (text: string, at: number): number => digits(text, at) * 60 + digits(text, at + 3);

const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528; // 528 is 11 times "0"

/** Numbers from runs of three characters: how often, and the number in two digits. The digits are `#` to `[`. */
function unpacked(packed: string): Uint16Array {
  const numbers: number[] = [];
  const digit = (index: number): number => packed.charCodeAt(index) - 35;
  for (let index = 0; index < packed.length; index += 3)
    for (let count = digit(index); count > 0; count--) numbers.push(digit(index + 1) * 57 + digit(index + 2));
  return Uint16Array.from(numbers);
}
