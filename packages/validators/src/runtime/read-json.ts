import { clip } from "./clip.ts";
import type { Issue, ReadResult, ValidationResult } from "./issue.ts";
import { type JsonScan, type Position, positionAt, scanJson } from "./json-scanner.ts";

/** Something in a text that the result doesn't depend on. */
export interface JsonWarning extends Position {
  /** `duplicateKey`: an object has the key twice; the last one counts. `inexactNumber`: a double doesn't hold the number. */
  readonly kind: "duplicateKey" | "inexactNumber";
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** Where the key or the number begins in the text, in UTF-16 units from 0. A byte order mark doesn't count. */
  readonly offset: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** What to know about it, for people. */
  readonly message: string;
}

/** The result of reading a text, which also has warnings. They never affect `ok`. */
export type WithWarnings<Result> = Result & {
  /** At most 100. */
  readonly warnings: readonly JsonWarning[];
};

/** Limits of reading a text. */
export interface JsonOptions {
  /** The greatest length of the text in bytes of UTF-8; a longer one is an issue, and isn't parsed. No limit by default. */
  readonly maxBytes?: number;
}

const maxWarnings = 100;

/** Parses a text and checks its value. A text that isn't JSON is an issue. */
export function checkJson<T, Result extends ReadResult<T> | ValidationResult<T>>(
  input: string | Uint8Array,
  { maxBytes = Number.POSITIVE_INFINITY }: JsonOptions,
  check: (value: unknown) => Result,
): WithWarnings<Result | Rejected> {
  if (isLonger(input, maxBytes))
    return rejected("maxBytes", { limit: maxBytes }, `must be at most ${maxBytes} bytes long`, "a longer text");
  const text = typeof input === "string" ? input.replace(/^\uFEFF/, "") : decoded(input);
  if (typeof text !== "string") return notJson(text, "UTF-8", "other bytes");
  const scan = scanJson(text);
  if (scan.problem !== undefined) {
    const { offset, expected } = scan.problem;
    return notJson(positionAt(text, offset), expected, foundAt(text, offset));
  }
  const value: unknown = JSON.parse(text);
  return { ...withLiterals(check(value), scan), warnings: warningsOf(text, scan) };
}

interface Rejected {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly omitted: number;
}

function rejected<K extends "json" | "maxBytes">(
  keyword: K,
  params: Extract<Issue, { keyword: K }>["params"],
  expected: string,
  found: string,
  where = "the text",
): WithWarnings<Rejected> {
  const message = `${where} ${expected}, got ${found}`;
  const issue = { instancePath: "", keyword, schemaPath: "", message, expected, found, params, tolerated: false } as Issue; // K relates keyword and params
  return { ok: false, issues: [issue], omitted: 0, warnings: [] };
}

const notJson = ({ line, column }: Position, expected: string, found: string): WithWarnings<Rejected> =>
  rejected("json", { line, column }, `must be JSON: expected ${expected}`, found, `line ${line}, column ${column}: the text`);

/** A few characters, so that no secret is shown. */
function foundAt(text: string, offset: number): string {
  if (offset >= text.length) return "the end of the text";
  return `the character ${JSON.stringify(String.fromCodePoint(text.codePointAt(offset) ?? 0))}`;
}

/** Whether a text is longer than a number of bytes of UTF-8. Each UTF-16 unit takes one to three. */
function isLonger(input: string | Uint8Array, maxBytes: number): boolean {
  if (typeof input !== "string") return input.byteLength > maxBytes;
  if (input.length > maxBytes || input.length * 3 <= maxBytes) return input.length > maxBytes;
  let bytes = 0;
  for (const character of input) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes > maxBytes;
}

/** The text of bytes of UTF-8, or the position of the first byte that isn't UTF-8. */
function decoded(bytes: Uint8Array): string | Position {
  const text = decode(bytes, false);
  if (text !== undefined) return text;
  // The longest prefix that is the start of UTF-8, by bisection.
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) invalid = middle;
    else valid = middle;
  }
  const before = decode(bytes.subarray(0, valid), true) ?? "";
  return positionAt(before, before.length);
}

/** Every engine has it, but the library of the language doesn't. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array, options: { readonly stream: boolean }): string };

function decode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Numbers that a double doesn't hold, as the text has them: `1e400` for Infinity. */
function withLiterals<Result extends { readonly issues?: readonly Issue[] | undefined }>(result: Result, { inexact }: JsonScan): Result {
  const literals = new Map(inexact.filter(({ literal }) => !Number.isFinite(Number(literal))).map((one) => [one.pointer, one.literal]));
  if (result.issues === undefined || literals.size === 0) return result;
  const issues = result.issues.map((issue) => {
    const literal = literals.get(issue.instancePath);
    if (literal === undefined || issue.keyword !== "type") return issue;
    const found = `${clip(literal)}, not a finite number: a double cannot hold it`;
    return { ...issue, found, message: issue.message.replace(issue.found, () => found) };
  });
  return { ...result, issues };
}

function warningsOf(text: string, { duplicates, inexact }: JsonScan): JsonWarning[] {
  const found = [
    ...duplicates.map((place) => ({
      ...place,
      kind: "duplicateKey" as const,
      message: "The object has this key twice. The last one counts.",
    })),
    ...inexact.map(({ literal, ...place }) => ({
      ...place,
      kind: "inexactNumber" as const,
      message: `${clip(literal)} was read as ${Number(literal)}: a double cannot hold it.`,
    })),
  ];
  const warnings: JsonWarning[] = [];
  for (const { kind, pointer, offset, length, message } of found.sort((a, b) => a.offset - b.offset).slice(0, maxWarnings))
    warnings.push({ kind, instancePath: pointer, ...positionAt(text, offset, warnings.at(-1)), offset, length, message });
  return warnings;
}
