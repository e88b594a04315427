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
 * Strict: judges what a writer is about to send, and says what is wrong with it.
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
 * Strict, for those who rather catch than ask.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists what is wrong, one issue a line.
 *
 * @example
 * ```ts
 * import { assertRecordingStatus } from "@session-schema/validators/recording-status";
 *
 * const payload: unknown = "ready";
 * assertRecordingStatus(payload); // from here on payload is a RecordingStatus
 * ```
 */
export function assertRecordingStatus(value: unknown): asserts value is RecordingStatus {
  assert("RecordingStatus", value, isRecordingStatus, reportRecordingStatus, recordingStatusReaderSchema);
}

/**
 * Tolerant: reads what another service sent, keeps what it does not know, and tells what was odd. The nulls of optional properties read as
 * absent.
 *
 * @param value - Anything; it is not changed.
 * @returns As `value` the payload itself, or a copy along the changed paths where nulls were dropped; at most 100 issues either way.
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
 * `readRecordingStatus` as a Standard Schema (version 1), for libraries that take one. What was odd about an accepted payload is not told.
 *
 * @example
 * ```ts
 * import { recordingStatusTolerantStandard } from "@session-schema/validators/recording-status";
 *
 * recordingStatusTolerantStandard["~standard"].validate("ready"); // { value: … }
 * ```
 */
export const recordingStatusTolerantStandard: StandardSchema<TolerantRecordingStatus> = /* @__PURE__ */ standardSchema(readRecordingStatus);

/** The values of RecordingStatus that this version of the contract knows; later versions may add some. */
export const recordingStatusValues: readonly ["waiting","ready","none"] = ["waiting","ready","none"];
