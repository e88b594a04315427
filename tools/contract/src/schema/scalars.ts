import { sample, stringMatching } from "fast-check";
import { multiplesFrom } from "../decimal.ts";
import { formatNamed } from "../formats/index.ts";
import { codePoints, type JsonType } from "../json.ts";
import { isWhole, rangeOf, stepOf } from "./limits.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";
import { take } from "./take.ts";

/** Numbers that are likely to meet a resolved schema's bounds, the closest first. Not all of them do. At most about `tries` are generated. */
export function* numbers(resolved: ResolvedSchema, type: Extract<JsonType, "integer" | "number">, tries: number): Generator<number> {
  const { least, most, above, below } = rangeOf(resolved, "number");
  const from = tightest(Math.max, least, above);
  const to = tightest(Math.min, most, below);
  const steps = Array.from({ length: tries }, (_, step) => step);
  const divisor = stepOf(resolved);
  if (divisor !== undefined) {
    if (from !== undefined || to === undefined) yield* take(multiplesFrom(divisor, from ?? 0, 1), tries);
    if (to !== undefined) yield* take(multiplesFrom(divisor, to, -1), tries);
    return;
  }
  if (type === "integer") {
    if (from !== undefined) for (const step of steps) yield Math.ceil(from) + step;
    if (to !== undefined) for (const step of steps) yield Math.floor(to) - step;
  } else {
    if (from !== undefined) yield from;
    if (to !== undefined) yield to;
    if (from !== undefined && to !== undefined) for (const step of steps) yield from + (to - from) / (step + 2);
    else if (from !== undefined) for (const step of steps) yield from + step;
    else if (to !== undefined) for (const step of steps) yield to - step;
  }
  if (from === undefined && to === undefined) yield* steps;
}

/** Numbers from a bound on, downward if the direction is -1, that meet everything but bounds. */
export function numbersFrom(resolved: ResolvedSchema, bound: number, direction: 1 | -1): number[] {
  const divisor = stepOf(resolved);
  if (divisor !== undefined) return [...take(multiplesFrom(divisor, bound, direction), 2)].filter(Number.isFinite);
  const edge = direction > 0 ? Math.ceil(bound) : Math.floor(bound);
  const steps = isWhole(resolved)
    ? [edge, edge + direction]
    : [bound, bound + direction * 0.001, bound + direction, bound + direction * Math.abs(bound) * 1e-9];
  return steps.filter(Number.isFinite);
}

const tightest = (pick: (...bounds: number[]) => number, ...bounds: readonly (number | undefined)[]): number | undefined => {
  const known = bounds.filter((bound) => bound !== undefined);
  return known.length === 0 ? undefined : pick(...known);
};

/** Strings that are likely to meet a resolved schema's format, patterns and lengths, short and simple ones first. Not all of them do. */
export function* strings(resolved: ResolvedSchema, tries: number): Generator<string> {
  const { least: shortest = 0, most: longest = Number.POSITIVE_INFINITY } = rangeOf(resolved, "string");
  const withFittingLengths = (text: string): string[] => [text, ...stretched(text, shortest, longest)];

  for (const text of shapedStrings(resolved)) yield* withFittingLengths(text);
  if (isShaped(resolved)) for (const text of commonStrings) yield* withFittingLengths(text);
  const length = Math.max(shortest, 1);
  for (let count = 0; count < tries; count++) yield nthWord(count).padStart(length, "a");
  yield "";
}

/** Strings in the formats of a resolved schema, then those that its patterns match. */
export function* shapedStrings({ constraints }: ResolvedSchema): Generator<string> {
  for (const { keyword, value } of constraints) if (keyword === "format") yield* formatNamed(String(value))?.inside ?? [];
  for (const { keyword, value } of constraints) if (keyword === "pattern") yield* matching(String(value));
}

const isShaped = ({ constraints }: ResolvedSchema): boolean =>
  constraints.some(({ keyword }) => keyword === "format" || keyword === "pattern");

/** `a` to `z`, `ba`, `bb` …: different strings, the short ones first. */
const nthWord = (count: number): string => (count < 26 ? "" : nthWord(Math.floor(count / 26))) + String.fromCharCode(97 + (count % 26));

/** Common strings, for patterns that the generator doesn't support. */
const commonStrings = [
  "a",
  "A",
  "0",
  "1",
  "a1",
  "A1",
  "Aa1",
  "Aa1!",
  "Aa1!aaaa",
  "foo",
  "abc-def",
  "abc_def",
  "1.0.0",
  "#00ff00",
  "+4915112345678",
  "00:00:00",
  "2020-04-23",
  "https://example.com/a",
  "a@example.com",
  "720p",
  "en",
  "en-US",
  "USD",
  " ",
];

/** Strings of different lengths that a pattern matches. Empty if the generator doesn't support the pattern (lookaround, `\b`). */
export function matching(pattern: string): readonly string[] {
  const known = matches.get(pattern) ?? drawn(pattern);
  matches.set(pattern, known);
  return known;
}

/** By pattern: many schemas have the same one, and to draw strings takes most of the time of loading. */
const matches = new Map<string, readonly string[]>();

function drawn(pattern: string): string[] {
  try {
    const regex = new RegExp(pattern, "u");
    const draw = (size: "xsmall" | "small" | "medium"): string[] => sample(stringMatching(regex, { size }), { seed: 1, numRuns: 48 });
    const samples = [...new Set([...draw("xsmall"), ...draw("small"), ...draw("medium")])];
    return samples.sort((a, b) => Number(isHardToRead(a)) - Number(isHardToRead(b)) || a.length - b.length);
  } catch {
    return [];
  }
}

/** Whether a string has characters other than printable ASCII. */
const isHardToRead = (text: string): boolean => /[^ -~]/.test(text);

/** A string with one character repeated or dropped to fit a length. Patterns with a repetition often allow that. */
export function* stretched(text: string, shortest: number, longest: number): Generator<string> {
  const letters = [...text];
  const length = letters.length < shortest ? shortest : letters.length > longest ? longest : undefined;
  if (length === undefined || letters.length > 64) return;
  for (let at = letters.length - 1; at >= 0; at--) {
    const missing = length - codePoints(text);
    yield missing > 0
      ? [...letters.slice(0, at), (letters[at] ?? "").repeat(missing), ...letters.slice(at)].join("")
      : [...letters.slice(0, Math.max(0, at + missing)), ...letters.slice(at)].join("");
  }
}
