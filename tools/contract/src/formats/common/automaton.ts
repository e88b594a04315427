import type { Grammar } from "./grammar.ts";

/** A minimal deterministic automaton over ASCII. State 0 rejects for good. */
export interface Automaton {
  readonly start: number;
  /** From this state on, states accept. */
  readonly accepting: number;
  /** The class of each ASCII code. Characters of a class are never told apart. Class 0 leads to state 0. */
  readonly classes: readonly number[];
  /** For each state, the next state by class. */
  readonly moves: readonly (readonly number[])[];
}

export const asciiSize = 128;

/** The automaton that accepts what a grammar does: Thompson's construction, the construction of subsets, and Moore's minimization. */
export function automatonOf(grammar: Grammar): Automaton {
  return minimized(deterministic(nondeterministic(grammar)));
}

/** State 0 is the start, and state 1 the only one that accepts. */
interface Nondeterministic {
  /** For each state, the states that are reached without a character. */
  readonly jumps: number[][];
  /** For each state, the states that are reached with a character of a set. */
  readonly steps: { readonly codes: ReadonlySet<number>; readonly to: number }[][];
}

function nondeterministic(grammar: Grammar): Nondeterministic {
  const jumps: number[][] = [[], []];
  const steps: Nondeterministic["steps"] = [[], []];
  const state = (): number => {
    steps.push([]);
    return jumps.push([]) - 1;
  };
  const add = (part: Grammar, from: number, to: number): void => {
    if (part.kind === "characters") steps[from]?.push({ codes: part.codes, to });
    else if (part.kind === "choice") for (const option of part.options) add(option, from, to);
    else if (part.kind === "sequence") addAll(part.parts, from, to);
    else if (part.most !== Number.POSITIVE_INFINITY) {
      const ends = addAll(Array<Grammar>(part.most).fill(part.part), from, to);
      for (const end of ends.slice(part.least)) jumps[end]?.push(to);
    } else {
      const loop = state();
      addAll(Array<Grammar>(part.least).fill(part.part), from, loop);
      const back = state();
      add(part.part, loop, back);
      jumps[back]?.push(loop);
      jumps[loop]?.push(to);
    }
  };
  /** Adds parts one after the other, and returns the states between them, the first and the last included. */
  const addAll = (parts: readonly Grammar[], from: number, to: number): number[] => {
    if (parts.length === 0) jumps[from]?.push(to);
    const ends = [from, ...parts.slice(1).map(state), to];
    for (const [index, part] of parts.entries()) add(part, ends[index] ?? from, ends[index + 1] ?? to);
    return ends;
  };
  add(grammar, 0, 1);
  return { jumps, steps };
}

interface Deterministic {
  /** The column of each code. Codes that the same sets contain share one. */
  readonly columns: readonly number[];
  /** For each state, the next state by column. */
  readonly moves: readonly (readonly number[])[];
  readonly accepts: readonly boolean[];
}

/** State 0 rejects for good, and state 1 is the start. */
function deterministic({ jumps, steps }: Nondeterministic): Deterministic {
  const distinct = [...new Set(steps.flat().map(({ codes }) => codes))];
  const columns = grouped(Array.from({ length: asciiSize }, (_, code) => distinct.map((codes) => Number(codes.has(code))).join("")));
  const representatives = [...new Set(columns)].map((column) => columns.indexOf(column));
  const sets: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (states: Iterable<number>): number => {
    const closed = new Set(states);
    for (const state of closed) for (const next of jumps[state] ?? []) closed.add(next); // a Set visits what is added to it
    const key = [...closed].sort((a, b) => a - b).join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push([...closed]) - 1;
  };
  numberOf([]);
  numberOf([0]);
  const moves: number[][] = [];
  for (const set of sets) {
    const reached = set.flatMap((state) => steps[state] ?? []);
    moves.push(representatives.map((code) => numberOf(reached.flatMap(({ codes, to }) => (codes.has(code) ? [to] : [])))));
  }
  return { columns, moves, accepts: sets.map((set) => set.includes(1)) };
}

/** Merges states that accept the same rests, and columns that no state tells apart. */
function minimized({ columns, moves, accepts }: Deterministic): Automaton {
  let groups = grouped(accepts.map(String));
  for (let count = 0; count !== new Set(groups).size; ) {
    count = new Set(groups).size;
    groups = grouped(moves.map((row, state) => `${groups[state]}:${row.map((next) => groups[next])}`));
  }
  const rank = (state: number): number => (groups[state] === groups[0] ? 0 : accepts[state] === true ? 2 : 1);
  const ordered = [...new Set(groups)].map((group) => groups.indexOf(group)).sort((a, b) => rank(a) - rank(b) || a - b);
  const numbers = new Map(ordered.map((state, number) => [groups[state], number]));
  const rows = ordered.map((state) => (moves[state] ?? []).map((next) => numbers.get(groups[next]) ?? 0));
  // The class of a column that rejects everywhere comes first.
  const classes = grouped([rows.map(() => 0).join(), ...(rows[0] ?? []).map((_, column) => rows.map((row) => row[column]).join())]).slice(
    1,
  );
  const width = Math.max(...classes) + 1;
  return {
    start: numbers.get(groups[1]) ?? 0,
    accepting: ordered.findIndex((state) => accepts[state]),
    classes: columns.map((column) => classes[column] ?? 0),
    moves: rows.map((row) => Array.from({ length: width }, (_, each) => row[classes.indexOf(each)] ?? 0)),
  };
}

/** Numbers the different keys in the order in which they occur. */
function grouped(keys: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
