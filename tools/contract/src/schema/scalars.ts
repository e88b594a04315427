import { sample, stringMatching } from "fast-check";
import type { JsonType } from "../json.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";
import { codePoints } from "./violations.ts";

/** Numbers that are likely to meet a resolved schema's bounds, the closest first. Not all of them do. At most about `tries` are generated. */
export function* numbers(resolved: ResolvedSchema, type: Extract<JsonType, "integer" | "number">, tries: number): Generator<number> {
  const from = finite(Math.max(...boundsOf(resolved, "minimum", "exclusiveMinimum")));
  const to = finite(Math.min(...boundsOf(resolved, "maximum", "exclusiveMaximum")));
  const steps = Array.from({ length: tries }, (_, step) => step);
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

const finite = (bound: number): number | undefined => (Number.isFinite(bound) ? bound : undefined);

/** Strings that are likely to meet a resolved schema's format, patterns and lengths, short and simple ones first. Not all of them do. */
export function* strings(resolved: ResolvedSchema, tries: number): Generator<string> {
  const shortest = Math.max(0, ...valuesOf(resolved, "minLength").map(Number));
  const longest = Math.min(...valuesOf(resolved, "maxLength").map(Number));
  const patterns = valuesOf(resolved, "pattern").map(String);
  const formats = valuesOf(resolved, "format").map(String);
  const withFittingLengths = (text: string): string[] => [text, ...stretched(text, shortest, longest)];

  for (const format of formats) for (const text of formatSamples[format] ?? []) yield* withFittingLengths(text);
  for (const pattern of patterns) for (const text of matching(pattern)) yield* withFittingLengths(text);
  if (patterns.length > 0 || formats.length > 0) for (const text of commonStrings) yield* withFittingLengths(text);
  const length = Math.max(shortest, 1);
  for (let count = 0; count < tries; count++) yield nthWord(count).padStart(length, "a");
  yield "";
}

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
export function matching(pattern: string): string[] {
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

const boundsOf = (resolved: ResolvedSchema, ...keywords: readonly string[]): number[] =>
  resolved.constraints.filter(({ keyword }) => keywords.includes(keyword)).map(({ value }) => Number(value));

const valuesOf = (resolved: ResolvedSchema, wanted: string): unknown[] =>
  resolved.constraints.filter(({ keyword }) => keyword === wanted).map(({ value }) => value);

/** Valid strings for each format that the validators assert. */
export const formatSamples: Readonly<Record<string, readonly string[]>> = {
  date: ["2020-04-23", "1999-12-31"],
  time: ["18:39:34Z", "00:00:00.5+02:00"],
  "date-time": ["2020-04-23T18:39:34Z", "1999-12-31T23:59:59.5+02:00"],
  duration: ["PT1H", "P3D"],
  email: ["ingest@example.com", "billing@example.com"],
  hostname: ["example.com", "ingest.example.com"],
  ipv4: ["192.0.2.1", "198.51.100.7"],
  ipv6: ["2001:db8::1", "::1"],
  "json-pointer": ["/profiles/0/width", ""],
  "relative-json-pointer": ["1/name", "0#"],
  regex: ["^[a-z]+$", "a|b"],
  uri: ["https://example.com/a", "urn:example:a", "http://example.com/a", "rtmp://example.com/live"],
  "uri-reference": ["../a?b#c", "https://example.com/a"],
  "uri-template": ["https://example.com/{id}", "/{a}/{b}"],
  uuid: ["de7818e7-610a-4057-8f6f-b785dc1e6f88", "00000000-0000-4000-8000-000000000000"],
};
