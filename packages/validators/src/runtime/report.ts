import { clip, quote } from "./clip.ts";
import { describe } from "./found.ts";
import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { pointerSteps } from "./pointer.ts";
import { isOptional, type ReaderSchema } from "./reader-schema.ts";

/** A payload of a million invalid items is described by its first hundred issues. */
const maxIssues = 100;

/** Collects the issues that the compiled report functions find. */
export interface Report {
  readonly issues: readonly Issue[];
  readonly omitted: number;
  /** Adds the issue of a value that violates a keyword. `candidates` are the words that it may be a misspelling of. */
  add(
    path: string,
    schemaPath: string,
    keyword: string,
    value: unknown,
    expected: string,
    tolerated: boolean,
    candidates?: readonly string[],
  ): void;
  /** Adds the issue of a missing required property. */
  missing(path: string, schemaPath: string, name: string): void;
  /** Adds the issue of an unknown property. */
  unknown(path: string, schemaPath: string, name: string, candidates: readonly string[]): void;
}

/** A compiled report function: adds the issues of a value at a path of the payload. */
export type ReportFunction = (value: unknown, path: string, out: Report) => void;

/** The issues of a payload in strict mode. */
export function report(payload: unknown, reportIssues: ReportFunction, readerSchema: ReaderSchema): Pick<Report, "issues" | "omitted"> {
  const collector = new Collector(payload, readerSchema);
  reportIssues(payload, "", collector);
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
    candidates?: readonly string[],
  ): void {
    if (this.#full()) return;
    const readsAsAbsent = value === null && isOptional(this.#readerSchema, this.#payload, path);
    const found = keyword === "type" && typeof value === "number" ? `the number ${value}` : describe(value);
    const message = `${subject(path)} must be ${expected}, got ${found}${didYouMean(value, candidates)}`;
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

  unknown(path: string, schemaPath: string, name: string, candidates: readonly string[]): void {
    if (this.#full()) return;
    const found = quote(name);
    const message = `${path === "" ? "" : `${subject(path)}: `}${found} is not a known property${didYouMean(name, candidates)}`;
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
    if (this.issues.length < maxIssues) return false;
    this.omitted++;
    return true;
  }
}

/** The pointer `/profiles/0/width` as `profiles[0].width`. */
function subject(path: string): string {
  if (path === "") return "the payload";
  const text = pointerSteps(path)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
  return clip(text);
}

function didYouMean(value: unknown, candidates: readonly string[] | undefined): string {
  const near = typeof value === "string" && candidates !== undefined ? nearest(value, candidates) : undefined;
  return near === undefined ? "" : `; did you mean ${quote(near)}?`;
}
