import { ContractError } from "./contract-error.ts";
import type { Issue, ReadResult, ValidationResult } from "./issue.ts";
import { withoutNulls } from "./read.ts";
import type { ReaderSchema } from "./reader-schema.ts";
import { type Reported, type ReportFunction, report, reportRejected, unreadable } from "./report.ts";

const none = /* @__PURE__ */ Object.freeze([]);

/** Strict: runs the predicate, and the report only if the predicate rejects. */
export function validate<T>(
  value: unknown,
  is: (value: unknown) => value is T,
  reportIssues: ReportFunction,
  readerSchema: ReaderSchema,
): ValidationResult<T> {
  return is(value) ? { ok: true, value } : rejected(reportRejected(value, reportIssues, readerSchema));
}

/** Strict: throws instead of returning a result. */
export function assert<T>(
  model: string,
  value: unknown,
  is: (value: unknown) => value is T,
  reportIssues: ReportFunction,
  readerSchema: ReaderSchema,
): asserts value is T {
  if (is(value)) return;
  const { issues, omitted } = reportRejected(value, reportIssues, readerSchema);
  throw new ContractError(model, issues, omitted);
}

/** Tolerant: returns a strictly valid value as is. Otherwise the issues decide, and the nulls of optional properties are dropped. */
export function read<T>(
  value: unknown,
  is: (value: unknown) => boolean,
  reportIssues: ReportFunction,
  readerSchema: ReaderSchema,
): ReadResult<T> {
  const hasNotes = readerSchema.nullable === true || readerSchema.deprecates === true;
  if (!hasNotes && is(value)) return { ok: true, value: value as T, issues: none, omitted: 0 }; // tolerant mode accepts every value that strict mode accepts
  const found = (hasNotes ? report : reportRejected)(value, reportIssues, readerSchema);
  const { issues, omitted } = found;
  if (!issues.every(({ tolerated }) => tolerated)) return rejected(found);
  try {
    return { ok: true, value: withoutNulls(value, readerSchema) as T, issues, omitted }; // each issue that T excludes isn't tolerated
  } catch {
    return rejected(unreadable("")); // a getter that threw only now
  }
}

const rejected = ({ issues, omitted }: Reported): { readonly ok: false; readonly issues: readonly Issue[]; readonly omitted: number } => ({
  ok: false,
  issues,
  omitted,
});
