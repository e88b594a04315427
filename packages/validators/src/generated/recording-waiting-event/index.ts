// Code generated from schemas/recording-waiting-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingWaitingEvent, TolerantRecordingWaitingEvent } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isRecordingWaitingEvent } from "./is.ts";
import { recordingWaitingEventJsonSchema, recordingWaitingEventTolerantJsonSchema } from "./json-schema.ts";
import { recordingWaitingEventReaderSchema } from "./reader-schema.ts";
import { reportRecordingWaitingEvent } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isRecordingWaitingEvent } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateRecordingWaitingEvent } from "@session-schema/validators/recording-waiting-event";
 *
 * validateRecordingWaitingEvent({"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","payload":{"session":{"name":"test_session"}}}); // { ok: true, value: … }
 * validateRecordingWaitingEvent({}); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateRecordingWaitingEvent(value: unknown): ValidationResult<RecordingWaitingEvent> {
  return validate(value, isRecordingWaitingEvent, reportRecordingWaitingEvent, recordingWaitingEventReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertRecordingWaitingEvent } from "@session-schema/validators/recording-waiting-event";
 *
 * const payload: unknown = {"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","payload":{"session":{"name":"test_session"}}};
 * assertRecordingWaitingEvent(payload); // from here on, payload is a RecordingWaitingEvent
 * ```
 */
export function assertRecordingWaitingEvent(value: unknown): asserts value is RecordingWaitingEvent {
  assert("RecordingWaitingEvent", value, isRecordingWaitingEvent, reportRecordingWaitingEvent, recordingWaitingEventReaderSchema);
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
 * import { readRecordingWaitingEvent } from "@session-schema/validators/recording-waiting-event";
 *
 * const result = readRecordingWaitingEvent(JSON.parse("{\"id\":\"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667332018,\"timestamp\":1587667332430,\"event\":\"recording.waiting\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readRecordingWaitingEvent(value: unknown): ReadResult<TolerantRecordingWaitingEvent> {
  return read(value, isRecordingWaitingEvent, reportRecordingWaitingEvent, recordingWaitingEventReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateRecordingWaitingEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateRecordingWaitingEventJson } from "@session-schema/validators/recording-waiting-event";
 *
 * validateRecordingWaitingEventJson("{\"id\":\"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667332018,\"timestamp\":1587667332430,\"event\":\"recording.waiting\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"); // { ok: true, value: …, warnings: [] }
 * validateRecordingWaitingEventJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateRecordingWaitingEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<RecordingWaitingEvent>> {
  return checkJson<RecordingWaitingEvent, ValidationResult<RecordingWaitingEvent>>(text, options, validateRecordingWaitingEvent);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readRecordingWaitingEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readRecordingWaitingEventJson } from "@session-schema/validators/recording-waiting-event";
 *
 * const result = readRecordingWaitingEventJson("{\"id\":\"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667332018,\"timestamp\":1587667332430,\"event\":\"recording.waiting\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readRecordingWaitingEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantRecordingWaitingEvent>> {
  return checkJson<TolerantRecordingWaitingEvent, ReadResult<TolerantRecordingWaitingEvent>>(text, options, readRecordingWaitingEvent);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readRecordingWaitingEvents } from "@session-schema/validators/recording-waiting-event";
 *
 * const { accepted, rejected } = readRecordingWaitingEvents([{"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","payload":{"session":{"name":"test_session"}}}, {}]); // one of each
 * ```
 */
export function readRecordingWaitingEvents(payloads: Iterable<unknown>): ReadListResult<TolerantRecordingWaitingEvent> {
  return readList(payloads, readRecordingWaitingEvent);
}

/**
 * `validateRecordingWaitingEvent` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { recordingWaitingEventStandard } from "@session-schema/validators/recording-waiting-event";
 *
 * recordingWaitingEventStandard["~standard"].validate({"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * recordingWaitingEventStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const recordingWaitingEventStandard: StandardSchema<RecordingWaitingEvent> = /* @__PURE__ */ standardSchema(validateRecordingWaitingEvent, recordingWaitingEventJsonSchema);

/**
 * `readRecordingWaitingEvent` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { recordingWaitingEventTolerantStandard } from "@session-schema/validators/recording-waiting-event";
 *
 * recordingWaitingEventTolerantStandard["~standard"].validate({"id":"0c9e7d52-41a8-4f0e-b6d3-27a1c58e9b14","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667332018,"timestamp":1587667332430,"event":"recording.waiting","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * ```
 */
export const recordingWaitingEventTolerantStandard: StandardSchema<TolerantRecordingWaitingEvent> = /* @__PURE__ */ standardSchema(readRecordingWaitingEvent, recordingWaitingEventTolerantJsonSchema);
