import type { Issue, ReadResult } from "./issue.ts";

/** The payloads of a list, each read by itself. */
export interface ReadListResult<T> {
  /** The accepted payloads, in order. */
  readonly accepted: readonly {
    /** The position in the list, from 0. */
    readonly index: number;
    /** The payload, without nulls of optional properties. */
    readonly value: T;
    /** The tolerated issues, at most 100. */
    readonly issues: readonly Issue[];
  }[];
  /** The rejected payloads, in order. */
  readonly rejected: readonly {
    /** The position in the list, from 0. */
    readonly index: number;
    /** Why it is rejected, and what else is wrong; at most 100. */
    readonly issues: readonly Issue[];
    /** The number of issues beyond those. */
    readonly omitted: number;
  }[];
}

/** Reads each payload of a list, so that one that is rejected doesn't lose the others. */
export function readList<T>(payloads: Iterable<unknown>, read: (payload: unknown) => ReadResult<T>): ReadListResult<T> {
  const accepted: { index: number; value: T; issues: readonly Issue[] }[] = [];
  const rejected: { index: number; issues: readonly Issue[]; omitted: number }[] = [];
  let index = 0;
  for (const payload of payloads) {
    const result = read(payload);
    if (result.ok) accepted.push({ index, value: result.value, issues: result.issues });
    else rejected.push({ index, issues: result.issues, omitted: result.omitted });
    index++;
  }
  return { accepted, rejected };
}
