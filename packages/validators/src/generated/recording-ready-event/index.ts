// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingReadyEvent, TolerantRecordingReadyEvent } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isRecordingReadyEvent } from "./is.ts";
import { recordingReadyEventJsonSchema, recordingReadyEventTolerantJsonSchema } from "./json-schema.ts";
import { recordingReadyEventReaderSchema } from "./reader-schema.ts";
import { reportRecordingReadyEvent } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isRecordingReadyEvent } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateRecordingReadyEvent } from "@session-schema/validators/recording-ready-event";
 *
 * validateRecordingReadyEvent({"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","payload":{"session":{"name":"test_session"}}}); // { ok: true, value: … }
 * validateRecordingReadyEvent({}); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateRecordingReadyEvent(value: unknown): ValidationResult<RecordingReadyEvent> {
  return validate(value, isRecordingReadyEvent, reportRecordingReadyEvent, recordingReadyEventReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertRecordingReadyEvent } from "@session-schema/validators/recording-ready-event";
 *
 * const payload: unknown = {"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","payload":{"session":{"name":"test_session"}}};
 * assertRecordingReadyEvent(payload); // from here on, payload is a RecordingReadyEvent
 * ```
 */
export function assertRecordingReadyEvent(value: unknown): asserts value is RecordingReadyEvent {
  assert("RecordingReadyEvent", value, isRecordingReadyEvent, reportRecordingReadyEvent, recordingReadyEventReaderSchema);
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
 * import { readRecordingReadyEvent } from "@session-schema/validators/recording-ready-event";
 *
 * const result = readRecordingReadyEvent(JSON.parse("{\"id\":\"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667362018,\"timestamp\":1587667362430,\"event\":\"recording.ready\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readRecordingReadyEvent(value: unknown): ReadResult<TolerantRecordingReadyEvent> {
  return read(value, isRecordingReadyEvent, reportRecordingReadyEvent, recordingReadyEventReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateRecordingReadyEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateRecordingReadyEventJson } from "@session-schema/validators/recording-ready-event";
 *
 * validateRecordingReadyEventJson("{\"id\":\"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667362018,\"timestamp\":1587667362430,\"event\":\"recording.ready\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"); // { ok: true, value: …, warnings: [] }
 * validateRecordingReadyEventJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateRecordingReadyEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<RecordingReadyEvent>> {
  return checkJson<RecordingReadyEvent, ValidationResult<RecordingReadyEvent>>(text, options, validateRecordingReadyEvent);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readRecordingReadyEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readRecordingReadyEventJson } from "@session-schema/validators/recording-ready-event";
 *
 * const result = readRecordingReadyEventJson("{\"id\":\"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667362018,\"timestamp\":1587667362430,\"event\":\"recording.ready\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readRecordingReadyEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantRecordingReadyEvent>> {
  return checkJson<TolerantRecordingReadyEvent, ReadResult<TolerantRecordingReadyEvent>>(text, options, readRecordingReadyEvent);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readRecordingReadyEvents } from "@session-schema/validators/recording-ready-event";
 *
 * const { accepted, rejected } = readRecordingReadyEvents([{"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","payload":{"session":{"name":"test_session"}}}, {}]); // one of each
 * ```
 */
export function readRecordingReadyEvents(payloads: Iterable<unknown>): ReadListResult<TolerantRecordingReadyEvent> {
  return readList(payloads, readRecordingReadyEvent);
}

/**
 * `validateRecordingReadyEvent` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { recordingReadyEventStandard } from "@session-schema/validators/recording-ready-event";
 *
 * recordingReadyEventStandard["~standard"].validate({"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * recordingReadyEventStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const recordingReadyEventStandard: StandardSchema<RecordingReadyEvent> = /* @__PURE__ */ standardSchema(validateRecordingReadyEvent, recordingReadyEventJsonSchema);

/**
 * `readRecordingReadyEvent` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { recordingReadyEventTolerantStandard } from "@session-schema/validators/recording-ready-event";
 *
 * recordingReadyEventTolerantStandard["~standard"].validate({"id":"5e2f8a70-9c3b-4d16-8e21-f4b07d93c6a8","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667362018,"timestamp":1587667362430,"event":"recording.ready","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * ```
 */
export const recordingReadyEventTolerantStandard: StandardSchema<TolerantRecordingReadyEvent> = /* @__PURE__ */ standardSchema(readRecordingReadyEvent, recordingReadyEventTolerantJsonSchema);
