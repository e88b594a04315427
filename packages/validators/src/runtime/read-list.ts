import type { Issue, ReadResult } from "./issue.ts";

/** The payloads of a list, each read by itself. `index` is the position in the list. */
export interface ReadListResult<T> {
  /** The accepted payloads, in order. */
  readonly accepted: readonly { readonly index: number; readonly value: T; readonly issues: readonly Issue[] }[];
  /** The rejected payloads, in order. */
  readonly rejected: readonly { readonly index: number; readonly issues: readonly Issue[]; readonly omitted: number }[];
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
