import { clip, quote } from "./clip.ts";
import { describe } from "./found.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { pointerSteps } from "./pointer.ts";
import { isOptional, type ReaderSchema } from "./reader-schema.ts";

/** At most so many issues are told one by one: a payload of a million wrong items is described by its first hundred. */
const told = 100;

/** Collects what the compiled report functions object to. */
export interface Report {
  readonly issues: readonly Issue[];
  readonly omitted: number;
  /** A value that is not what was expected. `among` are the words that it may be a misspelling of. */
  add(
    path: string,
    schemaPath: string,
    keyword: string,
    value: unknown,
    expected: string,
    tolerated: boolean,
    among?: readonly string[],
  ): void;
  /** A required property that is missing. */
  missing(path: string, schemaPath: string, name: string): void;
  /** A property that a closed object does not define. */
  unknown(path: string, schemaPath: string, name: string, among: readonly string[]): void;
}

/** A compiled report function: it judges a value at a path of the payload. */
export type ReportFunction = (value: unknown, path: string, out: Report) => void;

/** Everything that strict objects to in a payload. */
export function report(payload: unknown, judge: ReportFunction, readerSchema: ReaderSchema): Pick<Report, "issues" | "omitted"> {
  const collector = new Collector(payload, readerSchema);
  judge(payload, "", collector);
  return { issues: collector.issues, omitted: collector.omitted };
}

class Collector implements Report {
  readonly issues: Issue[] = [];
  omitted = 0;
  readonly #payload: unknown;
  readonly #readerSchema: ReaderSchema;

  constructor(payload: unknown, readerSchema: ReaderSchema) {
    this.#payload = payload;
    this.#readerSchema = readerSchema;
  }

  add(
    path: string,
    schemaPath: string,
    keyword: string,
    value: unknown,
    expected: string,
    tolerated: boolean,
    among?: readonly string[],
  ): void {
    if (this.#full()) return;
    const readsAsAbsent = value === null && isOptional(this.#readerSchema, this.#payload, path);
    const found = keyword === "type" && typeof value === "number" ? `the number ${value}` : describe(value);
    const message = `${subject(path)} must be ${expected}, got ${found}${didYouMean(value, among)}`;
    this.issues.push({ instancePath: path, keyword, schemaPath, message, expected, found, tolerated: tolerated || readsAsAbsent });
  }

  missing(path: string, schemaPath: string, name: string): void {
    if (this.#full()) return;
    const message = `${subject(`${path}/${name}`)} is required, but missing`;
    this.issues.push({
      instancePath: path,
      keyword: "required",
      schemaPath,
      message,
      expected: `the property ${quote(name)}`,
      found: "nothing",
      tolerated: false,
    });
  }

  unknown(path: string, schemaPath: string, name: string, among: readonly string[]): void {
    if (this.#full()) return;
    const found = quote(name);
    const message = `${path === "" ? "" : `${subject(path)}: `}${found} is not a known property${didYouMean(name, among)}`;
    this.issues.push({
      instancePath: path,
      keyword: "additionalProperties",
      schemaPath,
      message,
      expected: "a known property",
      found,
      tolerated: true,
    });
  }

  #full(): boolean {
    if (this.issues.length < told) return false;
    this.omitted++;
    return true;
  }
}

/** `/profiles/0/width` as people write it: `profiles[0].width`. */
function subject(path: string): string {
  if (path === "") return "the payload";
  const text = pointerSteps(path)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
  return clip(text);
}

function didYouMean(value: unknown, among: readonly string[] | undefined): string {
  const near = typeof value === "string" && among !== undefined ? nearest(value, among) : undefined;
  return near === undefined ? "" : `; did you mean ${quote(near)}?`;
}
