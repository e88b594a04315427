import type { Report } from "./report.ts";

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

  get payloads(): number {
    return this.accepted + this.rejected;
  }

  add({ accepted, findings, omitted, warnings, error }: Report): void {
    this.warnings += warnings.length;
    this.issues += findings.length + omitted + (error === undefined ? 0 : 1);
    if (accepted) this.accepted++;
    else this.rejected++;
    if (accepted && findings.length + warnings.length > 0) this.withWarnings++;
    if (error !== undefined) this.#count("not a payload", "");
    for (const { issue } of findings)
      this.#count(issue.keyword, withoutIndexes(issue.instancePath), issue.keyword === "additionalProperties" ? issue.found : undefined);
  }

  /** The most frequent issues. Those at the same path of different array items are counted together. */
  mostFrequent(count: number): Frequent[] {
    return [...this.#issues.values()].sort((a, b) => b.count - a.count).slice(0, count);
  }

  #count(keyword: string, pointer: string, name?: string): void {
    const key = `${keyword} ${pointer} ${name ?? ""}`;
    const known = this.#issues.get(key);
    if (known !== undefined) known.count++;
    else if (this.#issues.size < maxDistinct)
      this.#issues.set(key, { keyword, pointer, count: 1, ...(name === undefined ? {} : { name }) });
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

/** Payloads can have any number of different property names. Further ones aren't counted. */
const maxDistinct = 10_000;

const withoutIndexes = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, "/*");
