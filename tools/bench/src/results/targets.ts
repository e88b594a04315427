import { parseId } from "../benchmarks/rows.ts";
import { handWrittenId, oursId, stockAjvId } from "../contenders/index.ts";
import { medianOf, type Results } from "./results.ts";

/** What we want of a run. */
export interface Target {
  readonly text: string;
  readonly isMet: boolean;
  /** The measured number, with its unit. */
  readonly measured: string;
}

/** The targets, compared with the results that there are. */
export function targets(results: ReadonlyMap<string, Results>): Target[] {
  return wanted.flatMap(({ from, text, limit, value, isAtLeast, unit = "×" }) => {
    const found = from.map((id) => results.get(id));
    if (found.some((one) => one === undefined)) return [];
    const number = value(...(found as Results[])); // none is undefined
    return [{ text, isMet: isAtLeast ? number >= limit : number <= limit, measured: `${number.toFixed(2)}${unit}` }];
  });
}

interface Wanted {
  readonly text: string;
  /** The benchmarks that `value` gets. */
  readonly from: readonly string[];
  readonly value: (...results: Results[]) => number;
  readonly limit: number;
  readonly isAtLeast: boolean;
  readonly unit?: string;
}

const [one, many, error, errors] = ["1 shape", "200 shapes", "with one error", "with seven errors"];

const wanted: readonly Wanted[] = [
  atLeast("strict check at 200 shapes, compared with stock Ajv", 14, "strict", (strict) => ratio(strict, stockAjvId, many)),
  atLeast(
    "strict check at 200 shapes, compared with the fastest library",
    6,
    "strict",
    (strict) => bestPeer(strict, many) / ours(strict, many),
  ),
  atLeast("strict check at 1 shape, compared with stock Ajv", 2.9, "strict", (strict) => ratio(strict, stockAjvId, one)),
  atLeast("strict check at 1 shape, compared with the fastest library", 1, "strict", (strict) => bestPeer(strict, one) / ours(strict, one)),
  atMost("strict check at 1 shape ÷ hand-written", 1.1, ["strict"], (strict) => 1 / ratio(strict, handWrittenId, one)),
  atMost("strict check at 200 shapes ÷ hand-written", 1.1, ["strict"], (strict) => 1 / ratio(strict, handWrittenId, many)),
  atMost(
    "reader ÷ strict check, valid payloads of 200 shapes",
    1.1,
    ["tolerant", "strict"],
    (tolerant, strict) => ours(tolerant, many) / ours(strict, many),
  ),
  atLeast("all issues of a payload with one error, compared with stock Ajv", 2, "issues", (issues) => ratio(issues, stockAjvId, error)),
  atLeast("all issues of a payload with seven errors, compared with stock Ajv", 2, "issues", (issues) => ratio(issues, stockAjvId, errors)),
  atMost("predicate, minified and compressed", 1.3, ["size"], (size) => ours(size, "predicate") / 1000, " kB"),
  atMost("reader with report, minified and compressed", 4.5, ["size"], (size) => ours(size, "reader") / 1000, " kB"),
  atMost(
    "`validate` of a million lines ÷ `JSON.parse` of each, processor time",
    1.25,
    ["bulk"],
    (bulk) => medianOf(bulk, parseId, "per second of processor time") / ours(bulk, "per second of processor time"),
  ),
  atMost(
    "`validate` of a million lines with 2 workers ÷ with 1, time on the clock",
    0.6,
    ["bulk"],
    (bulk) => ours(bulk, "per second") / medianOf(bulk, "2-workers", "per second"),
  ),
  atMost("start", 1.5, ["start"], (start) => ours(start, "first result"), " ms"),
  atMost(
    "gate ÷ pass-through, processor time",
    1.15,
    ["gate"],
    (gate) => medianOf(gate, "gate", "1") / medianOf(gate, "pass-through", "1"),
  ),
];

function atLeast(text: string, limit: number, from: string, value: (results: Results) => number): Wanted {
  return { text: `${text}: at least ${limit}×`, from: [from], value, limit, isAtLeast: true };
}

function atMost(text: string, limit: number, from: readonly string[], value: Wanted["value"], unit = "×"): Wanted {
  return { text: `${text}: at most ${limit}${unit}`, from, value, limit, isAtLeast: false, unit };
}

const ours = (results: Results, column: string): number => medianOf(results, oursId, column);

const ratio = (results: Results, row: string, column: string): number => medianOf(results, row, column) / ours(results, column);

/** The smallest number of a library. */
const bestPeer = (results: Results, column: string): number => Math.min(...peersOf(results).map((row) => medianOf(results, row, column)));

const peersOf = ({ rows }: Results): string[] =>
  rows.map(({ id }) => id).filter((id) => id !== oursId && id !== handWrittenId && id !== parseId);
