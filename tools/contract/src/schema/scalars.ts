import { multiplesFrom } from "../decimal.ts";
import { formatNamed } from "../formats/index.ts";
import { codePoints, type JsonType } from "../json.ts";
import { isWhole, rangeOf, stepOf } from "./limits.ts";
import { matching } from "./matching.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";
import { take } from "./take.ts";

/** Numbers that are likely to meet a resolved schema's bounds, the closest first. Not all of them do. At most about `tries` are generated. */
export function* numbers(resolved: ResolvedSchema, type: Extract<JsonType, "integer" | "number">, tries: number): Generator<number> {
  const { least, most, above, below } = rangeOf(resolved, "number");
  const from = tightest(Math.max, least, above);
  const to = tightest(Math.min, most, below);
  const steps = Array.from({ length: tries }, (_, step) => step);
  const near = (bound: number, step: number): number => bound + step * Math.max(1, spacing(bound));
  const divisor = stepOf(resolved);
  if (divisor !== undefined) {
    if (from !== undefined || to === undefined) yield* take(multiplesFrom(divisor, from ?? 0, 1), tries);
    if (to !== undefined) yield* take(multiplesFrom(divisor, to, -1), tries);
    return;
  }
  if (type === "integer") {
    if (from !== undefined) for (const step of steps) yield near(Math.ceil(from), step);
    if (to !== undefined) for (const step of steps) yield near(Math.floor(to), -step);
  } else {
    if (from !== undefined) yield from;
    if (to !== undefined) yield to;
    if (from !== undefined && to !== undefined) for (const step of steps) yield from + (to - from) / (step + 2);
    else if (from !== undefined) for (const step of steps) yield near(from, step);
    else if (to !== undefined) for (const step of steps) yield near(to, -step);
  }
  if (from === undefined && to === undefined) yield* steps;
}

/** The distance of a large number to the next double. */
const spacing = (value: number): number => 2 ** (Math.floor(Math.log2(Math.abs(value) || 1)) - 52);

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
  for (const text of splicedStrings(resolved)) yield* withFittingLengths(text);
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

/** Where a format or another pattern is asked for as well: one string's beginning with another's end, such as `https://example.com/a` and `.m3u8`. */
function* splicedStrings({ constraints }: ResolvedSchema): Generator<string> {
  const shapes = constraints.flatMap(({ keyword, value }): (readonly string[])[] => {
    if (keyword === "format") return [formatNamed(String(value))?.inside ?? []];
    return keyword === "pattern" ? [matching(String(value))] : [];
  });
  for (const shape of shapes)
    for (const other of shapes)
      if (shape !== other)
        for (const head of shape.slice(0, maxSpliced))
          for (const tail of other.slice(0, maxSpliced)) {
            for (let at = 0; at <= tail.length; at++) yield head + tail.slice(at);
            for (let at = head.length - 1; at > 0; at--) yield head.slice(0, at) + tail;
          }
}

/** How many strings of a shape are combined with those of another. */
const maxSpliced = 12;

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
