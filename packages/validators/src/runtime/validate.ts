import { ContractError } from "./contract-error.ts";
import type { ReadResult, ValidationResult } from "./issue.ts";
import { withoutNulls } from "./read.ts";
import type { ReaderSchema } from "./reader-schema.ts";
import { type ReportFunction, report } from "./report.ts";

const none = /* @__PURE__ */ Object.freeze([]);

/** Strict: the predicate first, the report only after a no. */
export function validate<T>(
  value: unknown,
  is: (value: unknown) => value is T,
  judge: ReportFunction,
  readerSchema: ReaderSchema,
): ValidationResult<T> {
  return is(value) ? { ok: true, value } : { ok: false, ...report(value, judge, readerSchema) };
}

/** Strict, for those who rather catch. */
export function assert<T>(
  model: string,
  value: unknown,
  is: (value: unknown) => value is T,
  judge: ReportFunction,
  readerSchema: ReaderSchema,
): asserts value is T {
  if (is(value)) return;
  const { issues, omitted } = report(value, judge, readerSchema);
  throw new ContractError(model, issues, omitted);
}

/** Tolerant: what strict accepts is taken as it is; else the nulls of optional properties go, and the tolerant predicate alone decides. */
export function read<T>(
  value: unknown,
  is: (value: unknown) => boolean,
  isTolerant: (value: unknown) => value is T,
  judge: ReportFunction,
  readerSchema: ReaderSchema,
): ReadResult<T> {
  const hasNotes = readerSchema.nullable === true || readerSchema.deprecates === true;
  if (!hasNotes && is(value)) return { ok: true, value: value as unknown as T, issues: none, omitted: 0 }; // whatever strict accepts, tolerant accepts
  const kept = withoutNulls(value, readerSchema);
  const { issues, omitted } = report(value, judge, readerSchema);
  return isTolerant(kept) ? { ok: true, value: kept, issues, omitted } : { ok: false, issues, omitted };
}
