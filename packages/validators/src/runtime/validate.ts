import { ContractError } from "./contract-error.ts";
import type { ReadResult, ValidationResult } from "./issue.ts";
import { withoutNulls } from "./read.ts";
import type { ReaderSchema } from "./reader-schema.ts";
import { type ReportFunction, report } from "./report.ts";

const none = /* @__PURE__ */ Object.freeze([]);

/** Strict: runs the predicate, and the report only if the predicate rejects. */
export function validate<T>(
  value: unknown,
  is: (value: unknown) => value is T,
  reportIssues: ReportFunction,
  readerSchema: ReaderSchema,
): ValidationResult<T> {
  return is(value) ? { ok: true, value } : { ok: false, ...report(value, reportIssues, readerSchema) };
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
  const { issues, omitted } = report(value, reportIssues, readerSchema);
  throw new ContractError(model, issues, omitted);
}

/** Tolerant: returns a strictly valid value as is. Otherwise drops the nulls of optional properties and runs the tolerant predicate. */
export function read<T>(
  value: unknown,
  is: (value: unknown) => boolean,
  isTolerant: (value: unknown) => value is T,
  reportIssues: ReportFunction,
  readerSchema: ReaderSchema,
): ReadResult<T> {
  const hasNotes = readerSchema.nullable === true || readerSchema.deprecates === true;
  if (!hasNotes && is(value)) return { ok: true, value: value as unknown as T, issues: none, omitted: 0 }; // tolerant mode accepts every value that strict mode accepts
  const kept = withoutNulls(value, readerSchema);
  const { issues, omitted } = report(value, reportIssues, readerSchema);
  return isTolerant(kept) ? { ok: true, value: kept, issues, omitted } : { ok: false, issues, omitted };
}
