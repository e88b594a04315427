import type { Report } from "./report.ts";

/** What a run comes to, counted while it goes. */
export class Summary {
  accepted = 0;
  /** Of the accepted ones, those that strict would have objected to. */
  odd = 0;
  refused = 0;
  /** What is wrong with all of them together. */
  issues = 0;
  /** Inputs that could not be read: nothing is known about their payloads. */
  unreadable = 0;
  readonly #issues = new Map<string, Frequent>();

  get payloads(): number {
    return this.accepted + this.refused;
  }

  add({ accepted, findings, omitted, fault }: Report): void {
    this.issues += findings.length + omitted + (fault === undefined ? 0 : 1);
    if (accepted) this.accepted++;
    else this.refused++;
    if (accepted && findings.length > 0) this.odd++;
    if (fault !== undefined) this.#count("not a payload", "");
    for (const { issue } of findings)
      this.#count(issue.keyword, folded(issue.instancePath), issue.keyword === "additionalProperties" ? issue.found : undefined);
  }

  /** The most frequent issues, those of the same place in different items of an array together. */
  mostFrequent(count: number): Frequent[] {
    return [...this.#issues.values()].sort((a, b) => b.count - a.count).slice(0, count);
  }

  #count(keyword: string, pointer: string, name?: string): void {
    const key = `${keyword} ${pointer} ${name ?? ""}`;
    const known = this.#issues.get(key);
    if (known !== undefined) known.count++;
    else if (this.#issues.size < most) this.#issues.set(key, { keyword, pointer, count: 1, ...(name === undefined ? {} : { name }) });
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

/** Payloads can make up names without end; those that come after so many different ones are not counted. */
const most = 10_000;

const folded = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, "/*");
