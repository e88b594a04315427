// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { WebhookEvent, TolerantWebhookEvent } from "@session-schema/types";
import type { ReadResult, ValidationResult } from "../../runtime/issue.ts";
import { checkJson, type JsonOptions, type WithWarnings } from "../../runtime/read-json.ts";
import { type ReadListResult, readList } from "../../runtime/read-list.ts";
import { assert, read, validate } from "../../runtime/validate.ts";
import { type StandardSchema, standardSchema } from "../../runtime/standard-schema.ts";
import { isWebhookEvent } from "./is.ts";
import { webhookEventJsonSchema, webhookEventTolerantJsonSchema } from "./json-schema.ts";
import { webhookEventReaderSchema } from "./reader-schema.ts";
import { reportWebhookEvent } from "./report.ts";

export { ContractError } from "../../runtime/contract-error.ts";
export type { Issue, ReadResult, ValidationResult } from "../../runtime/issue.ts";
export type { JsonOptions, JsonWarning, WithWarnings } from "../../runtime/read-json.ts";
export type { ReadListResult } from "../../runtime/read-list.ts";
export { deprecatedProperties } from "../../runtime/deprecated.ts";
export { unknownProperties } from "../../runtime/unknown.ts";
export { isWebhookEvent } from "./is.ts";

/**
 * Strict: checks a payload before it is sent, and lists what is wrong with it.
 *
 * @param value - Anything; it is not changed.
 * @returns The value itself, now typed, or at most 100 issues (`omitted` counts the rest).
 *
 * @example
 * ```ts
 * import { validateWebhookEvent } from "@session-schema/validators/webhook-event";
 *
 * validateWebhookEvent({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // { ok: true, value: … }
 * validateWebhookEvent(null); // { ok: false, issues: [ … ], omitted: 0 }
 * ```
 */
export function validateWebhookEvent(value: unknown): ValidationResult<WebhookEvent> {
  return validate(value, isWebhookEvent, reportWebhookEvent, webhookEventReaderSchema);
}

/**
 * Strict: throws instead of returning a result.
 *
 * @param value - Anything; it is not changed.
 * @throws ContractError - Its message lists the issues, one per line.
 *
 * @example
 * ```ts
 * import { assertWebhookEvent } from "@session-schema/validators/webhook-event";
 *
 * const payload: unknown = {"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}};
 * assertWebhookEvent(payload); // from here on, payload is a WebhookEvent
 * ```
 */
export function assertWebhookEvent(value: unknown): asserts value is WebhookEvent {
  assert("WebhookEvent", value, isWebhookEvent, reportWebhookEvent, webhookEventReaderSchema);
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
 * import { readWebhookEvent } from "@session-schema/validators/webhook-event";
 *
 * const result = readWebhookEvent(JSON.parse("{\"id\":\"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667174725,\"timestamp\":1587667175137,\"event\":\"recording.started\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"));
 * if (result.ok) console.log(result.value, result.issues);
 * ```
 */
export function readWebhookEvent(value: unknown): ReadResult<TolerantWebhookEvent> {
  return read(value, isWebhookEvent, reportWebhookEvent, webhookEventReaderSchema);
}

/**
 * Strict, for JSON text: parses it and validates the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `validateWebhookEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { validateWebhookEventJson } from "@session-schema/validators/webhook-event";
 *
 * validateWebhookEventJson("{\"id\":\"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667174725,\"timestamp\":1587667175137,\"event\":\"recording.started\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}"); // { ok: true, value: …, warnings: [] }
 * validateWebhookEventJson("{", { maxBytes: 1_000_000 }); // { ok: false, issues: [ … ], omitted: 0, warnings: [] }
 * ```
 */
export function validateWebhookEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ValidationResult<WebhookEvent>> {
  return checkJson<WebhookEvent, ValidationResult<WebhookEvent>>(text, options, validateWebhookEvent);
}

/**
 * Tolerant, for JSON text: parses it and reads the value.
 *
 * @param text - Text, or bytes of UTF-8.
 * @param options - Limits.
 * @returns As `readWebhookEvent`, with warnings that never affect `ok`. Text that isn't JSON is an issue with its line and column.
 *
 * @example
 * ```ts
 * import { readWebhookEventJson } from "@session-schema/validators/webhook-event";
 *
 * const result = readWebhookEventJson("{\"id\":\"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55\",\"webhookId\":\"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20\",\"createdAt\":1587667174725,\"timestamp\":1587667175137,\"event\":\"recording.started\",\"payload\":{\"session\":{\"name\":\"test_session\"}}}");
 * if (result.ok) console.log(result.value, result.issues, result.warnings);
 * ```
 */
export function readWebhookEventJson(text: string | Uint8Array, options: JsonOptions = {}): WithWarnings<ReadResult<TolerantWebhookEvent>> {
  return checkJson<TolerantWebhookEvent, ReadResult<TolerantWebhookEvent>>(text, options, readWebhookEvent);
}

/**
 * Tolerant, for a list: reads each payload by itself, so that one that is rejected doesn't lose the others.
 *
 * @param payloads - Any iterable of payloads; they are not changed.
 * @returns The accepted and the rejected payloads, each with its position in the list.
 *
 * @example
 * ```ts
 * import { readWebhookEvents } from "@session-schema/validators/webhook-event";
 *
 * const { accepted, rejected } = readWebhookEvents([{"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}, null]); // one of each
 * ```
 */
export function readWebhookEvents(payloads: Iterable<unknown>): ReadListResult<TolerantWebhookEvent> {
  return readList(payloads, readWebhookEvent);
}

/**
 * `validateWebhookEvent` as a Standard Schema and a Standard JSON Schema (version 1), for libraries that take one.
 *
 * @example
 * ```ts
 * import { webhookEventStandard } from "@session-schema/validators/webhook-event";
 *
 * webhookEventStandard["~standard"].validate({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * webhookEventStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }); // { $schema: … }
 * ```
 */
export const webhookEventStandard: StandardSchema<WebhookEvent> = /* @__PURE__ */ standardSchema(validateWebhookEvent, webhookEventJsonSchema);

/**
 * `readWebhookEvent` as a Standard Schema (version 1), for libraries that take one. Tolerated issues of an accepted payload are not in the result.
 *
 * @example
 * ```ts
 * import { webhookEventTolerantStandard } from "@session-schema/validators/webhook-event";
 *
 * webhookEventTolerantStandard["~standard"].validate({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // { value: … }
 * ```
 */
export const webhookEventTolerantStandard: StandardSchema<TolerantWebhookEvent> = /* @__PURE__ */ standardSchema(readWebhookEvent, webhookEventTolerantJsonSchema);
