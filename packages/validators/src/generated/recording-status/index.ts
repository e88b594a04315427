// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingStatus, TolerantRecordingStatus } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isRecordingStatus } from "./is.ts";
import { recordingStatusJsonSchema, recordingStatusTolerantJsonSchema } from "./json-schema.ts";
import { recordingStatusReaderSchema } from "./reader-schema.ts";
import { reportRecordingStatus } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
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
  return read(value, isRecordingStatus, reportRecordingStatus, recordingStatusReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateRecordingStatus`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateRecordingStatusJson } from "@session-schema/validators/recording-status";
 *
 * validateRecordingStatusJson("\"ready\""); // { ok: true, value: …, warnings: [] }
 * validateRecordingStatusJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateRecordingStatusJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<RecordingStatus>> {
  return checkJson<RecordingStatus, ValidationResult<RecordingStatus>>(text, options, validateRecordingStatus);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readRecordingStatus`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readRecordingStatusJson } from "@session-schema/validators/recording-status";
 *
 * const result = readRecordingStatusJson("\"ready\"");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readRecordingStatusJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantRecordingStatus>> {
  return checkJson<TolerantRecordingStatus, ReadResult<TolerantRecordingStatus>>(text, options, readRecordingStatus);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readRecordingStatuses } from "@session-schema/validators/recording-status";
 *
 * const { accepted, rejected } = readRecordingStatuses(["ready", null]); // one of each
 * ```
 */
export function readRecordingStatuses(payloads: Iterable<unknown>): ReadListResult<TolerantRecordingStatus> {
  return readList(payloads, readRecordingStatus);
}

/**
 * `validateRecordingStatus` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { recordingStatusStandard } from "@session-schema/validators/recording-status";
 *
 * recordingStatusStandard["~standard"].validate("ready"); // { value: … }
 * recordingStatusStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const recordingStatusStandard: StandardSchema<RecordingStatus> = /* @__PURE__ */ standardSchema(validateRecordingStatus, recordingStatusJsonSchema);

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
export const recordingStatusTolerantStandard: StandardSchema<TolerantRecordingStatus> = /* @__PURE__ */ standardSchema(readRecordingStatus, recordingStatusTolerantJsonSchema);

/** The values of RecordingStatus in this version of the contract; later versions may add some. */
export const recordingStatusValues: readonly ["waiting","ready","none"] = ["waiting","ready","none"];
