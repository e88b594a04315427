// Code generated from schemas/recording-started-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingStartedEvent, TolerantRecordingStartedEvent } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isRecordingStartedEvent } from "./is.ts";
import { recordingStartedEventJsonSchema, recordingStartedEventTolerantJsonSchema } from "./json-schema.ts";
import { recordingStartedEventReaderSchema } from "./reader-schema.ts";
import { reportRecordingStartedEvent } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isRecordingStartedEvent } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateRecordingStartedEvent } from "@session-schema/validators/recording-started-event";
 *
 * validateRecordingStartedEvent({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // { ok: true, value: … }
 * validateRecordingStartedEvent({}); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateRecordingStartedEvent(value: unknown): ValidationResult<RecordingStartedEvent> {
  return validate(value, isRecordingStartedEvent, reportRecordingStartedEvent, recordingStartedEventReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertRecordingStartedEvent } from "@session-schema/validators/recording-started-event";
 *
 * const payload: unknown = {"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}};
 * assertRecordingStartedEvent(payload); // from here on, payload is a RecordingStartedEvent
 * ```
 */
export function assertRecordingStartedEvent(value: unknown): asserts value is RecordingStartedEvent {
  assert("RecordingStartedEvent", value, isRecordingStartedEvent, reportRecordingStartedEvent, recordingStartedEventReaderSchema);
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
 * import { readRecordingStartedEvent } from "@session-schema/validators/recording-started-event";
 *
 * const result = readRecordingStartedEvent(JSON.parse("{\"id\":\"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667174725,\"timestamp\":1587667175137,\"event\":\"recording.started\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readRecordingStartedEvent(value: unknown): ReadResult<TolerantRecordingStartedEvent> {
  return read(value, isRecordingStartedEvent, reportRecordingStartedEvent, recordingStartedEventReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateRecordingStartedEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateRecordingStartedEventJson } from "@session-schema/validators/recording-started-event";
 *
 * validateRecordingStartedEventJson("{\"id\":\"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667174725,\"timestamp\":1587667175137,\"event\":\"recording.started\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"); // { ok: true, value: …, warnings: [] }
 * validateRecordingStartedEventJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateRecordingStartedEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<RecordingStartedEvent>> {
  return checkJson<RecordingStartedEvent, ValidationResult<RecordingStartedEvent>>(text, options, validateRecordingStartedEvent);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readRecordingStartedEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readRecordingStartedEventJson } from "@session-schema/validators/recording-started-event";
 *
 * const result = readRecordingStartedEventJson("{\"id\":\"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667174725,\"timestamp\":1587667175137,\"event\":\"recording.started\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readRecordingStartedEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantRecordingStartedEvent>> {
  return checkJson<TolerantRecordingStartedEvent, ReadResult<TolerantRecordingStartedEvent>>(text, options, readRecordingStartedEvent);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readRecordingStartedEvents } from "@session-schema/validators/recording-started-event";
 *
 * const { accepted, rejected } = readRecordingStartedEvents([{"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}, {}]); // one of each
 * ```
 */
export function readRecordingStartedEvents(payloads: Iterable<unknown>): ReadListResult<TolerantRecordingStartedEvent> {
  return readList(payloads, readRecordingStartedEvent);
}

/**
 * `validateRecordingStartedEvent` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { recordingStartedEventStandard } from "@session-schema/validators/recording-started-event";
 *
 * recordingStartedEventStandard["~standard"].validate({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * recordingStartedEventStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const recordingStartedEventStandard: StandardSchema<RecordingStartedEvent> = /* @__PURE__ */ standardSchema(validateRecordingStartedEvent, recordingStartedEventJsonSchema);

/**
 * `readRecordingStartedEvent` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { recordingStartedEventTolerantStandard } from "@session-schema/validators/recording-started-event";
 *
 * recordingStartedEventTolerantStandard["~standard"].validate({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * ```
 */
export const recordingStartedEventTolerantStandard: StandardSchema<TolerantRecordingStartedEvent> = /* @__PURE__ */ standardSchema(readRecordingStartedEvent, recordingStartedEventTolerantJsonSchema);
