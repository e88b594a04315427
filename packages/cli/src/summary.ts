import type { Issue } from "@session-schema/validators";
import type { Report } from "./report.ts";

/** What the summary counts of a report. */
export type Counted = Pick<Report, "accepted" | "omitted" | "error"> & {
  readonly findings: readonly { readonly issue: Issue }[];
  readonly warnings: readonly unknown[];
};

/** A summary as plain data, which can be stored, or sent to another thread. */
export type Counts = Pick<Summary, "accepted" | "withWarnings" | "rejected" | "warnings" | "issues" | "unreadable"> & {
  readonly frequent: readonly Frequent[];
};

/** The counts of a run, updated with each report. */
export class Summary {
  accepted = 0;
  /** Accepted payloads that have issues. */
  withWarnings = 0;
  rejected = 0;
  /** Warnings that results don't depend on. */
  warnings = 0;
  /** All issues and input errors. */
  issues = 0;
  /** Inputs that couldn't be read. */
  unreadable = 0;
  readonly #issues = new Map<string, Frequent>();
  readonly #maxDistinct: number;

  /** @param maxDistinct - Payloads can have any number of different property names. Further ones aren't counted. */
  constructor(maxDistinct = 10_000) {
    this.#maxDistinct = maxDistinct;
  }

  get payloads(): number {
    return this.accepted + this.rejected;
  }

  add({ accepted, findings, omitted, warnings, error }: Counted): void {
    this.warnings += warnings.length;
    this.issues += findings.length + omitted + (error === undefined ? 0 : 1);
    if (accepted) this.accepted++;
    else this.rejected++;
    if (accepted && findings.length + warnings.length > 0) this.withWarnings++;
    if (error !== undefined) this.#count("not a payload", "");
    for (const { issue } of findings)
      this.#count(issue.keyword, withoutIndexes(issue.instancePath), issue.keyword === "additionalProperties" ? issue.found : undefined);
  }

  /** Adds the counts of a later part of the run. */
  merge({ frequent, ...counts }: Counts): void {
    this.accepted += counts.accepted;
    this.withWarnings += counts.withWarnings;
    this.rejected += counts.rejected;
    this.warnings += counts.warnings;
    this.issues += counts.issues;
    this.unreadable += counts.unreadable;
    for (const { keyword, pointer, name, count } of frequent) this.#count(keyword, pointer, name, count);
  }

  get counts(): Counts {
    const { accepted, withWarnings, rejected, warnings, issues, unreadable } = this;
    return { accepted, withWarnings, rejected, warnings, issues, unreadable, frequent: [...this.#issues.values()] };
  }

  /** The most frequent issues. Those at the same path of different array items are counted together. */
  mostFrequent(count: number): Frequent[] {
    return [...this.#issues.values()].sort((a, b) => b.count - a.count).slice(0, count);
  }

  #count(keyword: string, pointer: string, name?: string, count = 1): void {
    const key = `${keyword} ${pointer} ${name ?? ""}`;
    const known = this.#issues.get(key);
    if (known !== undefined) known.count += count;
    else if (this.#issues.size < this.#maxDistinct)
      this.#issues.set(key, { keyword, pointer, count, ...(name === undefined ? {} : { name }) });
  }
}

export interface Frequent {
  readonly keyword: string;
  /** With `*` for each index of an array. */
  readonly pointer: string;
  /** The name of an unknown property. */
  readonly name?: string;
  count: number;
}

const withoutIndexes = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, "/*");
