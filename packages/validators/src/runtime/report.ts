import { clip, quote } from "./clip.ts";
import { describe } from "./found.ts";
import { hintFor } from "./hint.ts";
import type { Issue } from "./issue.ts";
import type { IssueKeyword, IssueParams } from "./issue-params.ts";
import { nearest } from "./nearest.ts";
import { pointerStep, pointerSteps } from "./pointer.ts";
import { isOptional, type ReaderSchema } from "./reader-schema.ts";
import { unreadablePath } from "./unreadable.ts";

/** A payload of a million invalid items is described by a hundred issues. */
const maxIssues = 100;

/** Collects the issues that the compiled report functions find. `schema` is the address of the schema that holds the violated keyword. */
export interface Report {
  /** What has been found. */
  readonly issues: readonly Issue[];
  /**
   * Adds the issue of a value that violates a keyword: of the value at `path`, or, if `property` isn't empty, of that property of the object at
   * `path`. `schema` then is the address of the object's schema. A pointer and a message have the name of the property as it is.
   */
  add<K extends IssueKeyword>(
    path: string,
    schema: string,
    property: string,
    keyword: K,
    value: unknown,
    expected: string,
    params: IssueParams[K],
    tolerated: boolean,
  ): void;
  /** Adds the issue of a missing required property. */
  missing(path: string, schema: string, name: string): void;
  /** Adds the issue of an unknown property. `candidates` are the names that it may be a misspelling of. */
  unknown(path: string, schema: string, name: string, candidates: readonly string[]): void;
  /** Adds an issue, if there is room for another. */
  keep(issue: Issue): void;
}

/** The issues of a payload. */
export interface Reported {
  readonly issues: readonly Issue[];
  readonly omitted: number;
}

/** A compiled report function: adds the issues of a value at a path of the payload. */
export type ReportFunction = (value: unknown, path: string, out: Report) => void;

/** The issues of a payload in strict mode. Never throws: a payload that can't be read has one issue, which says where. */
export function report(payload: unknown, reportIssues: ReportFunction, readerSchema: ReaderSchema): Reported {
  const collector = new Collector(payload, readerSchema);
  try {
    reportIssues(payload, "", collector);
    return collector;
  } catch {
    return unreadable(unreadablePath(payload, readerSchema));
  }
}

/** The same for a payload that the predicate rejects: there is always an issue, even if a getter throws only once. */
export function reportRejected(payload: unknown, reportIssues: ReportFunction, readerSchema: ReaderSchema): Reported {
  const found = report(payload, reportIssues, readerSchema);
  return found.issues.length > 0 ? found : unreadable("");
}

/** What is reported of a payload that can't be read. */
export const unreadable = (path: string): Reported => ({
  issues: [
    {
      instancePath: path,
      keyword: "unreadable",
      schemaPath: "",
      message: `${subject(path)} can't be read: a getter or a proxy throws`,
      expected: "a value that can be read",
      found: "an error",
      params: {},
      tolerated: false,
    },
  ],
  omitted: 0,
});

class Collector implements Report, Reported {
  readonly issues: Issue[] = [];
  omitted = 0;
  #tolerated = 0;
  readonly #payload: unknown;
  readonly #readerSchema: ReaderSchema;

  constructor(payload: unknown, readerSchema: ReaderSchema) {
    this.#payload = payload;
    this.#readerSchema = readerSchema;
  }

  add<K extends IssueKeyword>(
    owner: string,
    ownerSchema: string,
    property: string,
    keyword: K,
    value: unknown,
    expected: string,
    params: IssueParams[K],
    isTolerated: boolean,
  ): void {
    const isOfRoot = owner === "" && property !== "";
    const path = property === "" ? owner : `${owner}/${property}`;
    const tolerated = isTolerated || (value === null && isOptional(this.#readerSchema, this.#payload, path));
    if (!this.#hasRoom(tolerated)) return;
    const schema = property === "" ? ownerSchema : `${ownerSchema}/properties/${property}`;
    const found = keyword === "type" && typeof value === "number" && Number.isFinite(value) ? `the number ${value}` : describe(value);
    const hint =
      "types" in params
        ? hintFor(value, params.types, path === "" ? (this.#readerSchema.model ?? "") : "")
        : "values" in params
          ? didYouMean(value, params.values)
          : "";
    const message = `${isOfRoot ? property : subject(path)} must be ${expected}, got ${found}${hint}`;
    this.#add({ instancePath: path, keyword, schemaPath: `${schema}/${keyword}`, message, expected, found, params, tolerated } as Issue); // K relates keyword and params
  }

  missing(path: string, schema: string, name: string): void {
    if (!this.#hasRoom(false)) return;
    this.#add({
      instancePath: path,
      keyword: "required",
      schemaPath: `${schema}/required`,
      message: `${subject(path + pointerStep(name))} is required, but missing`,
      expected: `the property ${quote(name)}`,
      found: "nothing",
      params: { property: name },
      tolerated: false,
    });
  }

  unknown(path: string, schema: string, name: string, candidates: readonly string[]): void {
    if (!this.#hasRoom(true)) return;
    const found = quote(name);
    this.#add({
      instancePath: path,
      keyword: "additionalProperties",
      schemaPath: `${schema}/additionalProperties`,
      message: `${path === "" ? "" : `${subject(path)}: `}${found} is not a known property${didYouMean(name, candidates)}`,
      expected: "a known property",
      found,
      params: { property: name },
      tolerated: true,
    });
  }

  keep(issue: Issue): void {
    if (this.#hasRoom(issue.tolerated)) this.#add(issue);
  }

  /** Whether there is room for another issue. One that tolerant mode rejects replaces the last one that it accepts. */
  #hasRoom(tolerated: boolean): boolean {
    if (this.issues.length < maxIssues) return true;
    this.omitted++;
    if (tolerated || this.#tolerated === 0) return false;
    this.issues.splice(
      this.issues.findLastIndex((issue) => issue.tolerated),
      1,
    );
    this.#tolerated--;
    return true;
  }

  #add(issue: Issue): void {
    this.issues.push(issue);
    if (issue.tolerated) this.#tolerated++;
  }
}

/** The pointer `/profiles/0/width` as `profiles[0].width`. */
export function subject(path: string): string {
  if (path === "") return "the payload";
  const steps = pointerSteps(path);
  let text = "";
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? "";
    text += isIndex.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`;
  }
  return clip(text);
}

const isIndex = /^\d+$/;

function didYouMean(value: unknown, candidates: readonly unknown[]): string {
  const near = nearest(value, candidates);
  return near === undefined ? "" : `; did you mean ${quote(near)}?`;
}
