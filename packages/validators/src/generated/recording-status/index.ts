// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingStatus, TolerantRecordingStatus } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isRecordingStatus } from "./is.ts";
import { recordingStatusReaderSchema } from "./reader-schema.ts";
import { reportRecordingStatus } from "./report.ts";
import { isTolerantRecordingStatus } from "./tolerant.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isRecordingStatus } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateRecordingStatus } from "@session-schema/validators/recording-status";
 *
 * validateRecordingStatus("ready"); // { ok: true, value: … }
 * validateRecordingStatus(null); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateRecordingStatus(value: unknown): ValidationResult<RecordingStatus> {
  return validate(value, isRecordingStatus, reportRecordingStatus, recordingStatusReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertRecordingStatus } from "@session-schema/validators/recording-status";
 *
 * const payload: unknown = "ready";
 * assertRecordingStatus(payload); // from here on, payload is a RecordingStatus
 * ```
 */
export function assertRecordingStatus(value: unknown): asserts value is RecordingStatus {
  assert("RecordingStatus", value, isRecordingStatus, reportRecordingStatus, recordingStatusReaderSchema);
}

/**
 * Tolerant: reads a payload from another service, keeps unknown properties and values, and reports tolerated issues. A null in an optional
 * property reads as absent.
 *
 * @param value - Anything; it is not changed.
 * @returns `value`: the payload itself, or a copy without those nulls that shares unchanged parts. `issues`: at most 100, accepted or not.
 *
 * @example
 * ```ts
 * import { readRecordingStatus } from "@session-schema/validators/recording-status";
 *
 * const result = readRecordingStatus(JSON.parse("\"ready\""));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readRecordingStatus(value: unknown): ReadResult<TolerantRecordingStatus> {
  return read(value, isRecordingStatus, isTolerantRecordingStatus, reportRecordingStatus, recordingStatusReaderSchema);
}

/**
 * `validateRecordingStatus` as a Standard Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { recordingStatusStandard } from "@session-schema/validators/recording-status";
 *
 * recordingStatusStandard["~standard"].validate("ready"); // { value: … }
 * ```
 */
export const recordingStatusStandard: StandardSchema<RecordingStatus> = /* @__PURE__ */ standardSchema(validateRecordingStatus);

/**
 * `readRecordingStatus` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { recordingStatusTolerantStandard } from "@session-schema/validators/recording-status";
 *
 * recordingStatusTolerantStandard["~standard"].validate("ready"); // { value: … }
 * ```
 */
export const recordingStatusTolerantStandard: StandardSchema<TolerantRecordingStatus> = /* @__PURE__ */ standardSchema(readRecordingStatus);

/** The values of RecordingStatus in this version of the contract; later versions may add some. */
export const recordingStatusValues: readonly ["waiting","ready","none"] = ["waiting","ready","none"];
