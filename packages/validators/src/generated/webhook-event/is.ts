// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { WebhookEvent } from "@session-schema/types";
import { isRecordingReadyEvent } from "../recording-ready-event/is.ts";
import { isRecordingStartedEvent } from "../recording-started-event/is.ts";
import { isRecordingWaitingEvent } from "../recording-waiting-event/is.ts";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid WebhookEvent.
 *
 * @example
 * ```ts
 * import { isWebhookEvent } from "@session-schema/validators/webhook-event";
 *
 * isWebhookEvent({"id":"b64c5ba1-3f5d-4d1c-9a4e-0f7c1f6c2a55","webhookId":"7f3a9c1e-62d4-4b07-8a55-1d9e0c4b7f20","createdAt":1587667174725,"timestamp":1587667175137,"event":"recording.started","payload":{"session":{"name":"test_session"}}}); // true
 * isWebhookEvent(null); // false
 * ```
 */
export function isWebhookEvent(data: unknown): data is WebhookEvent {
  try {
    const tag0 = "object" === typeof data && null !== data && !Array.isArray(data) && Object.prototype.hasOwnProperty.call(data, "event") ? data.event : void 0;
    if (!("recording.started" === tag0 ? isRecordingStartedEvent(data) : "recording.waiting" === tag0 ? isRecordingWaitingEvent(data) : "recording.ready" === tag0 && isRecordingReadyEvent(data))) {
      return false;
    }
    return true;
  } catch {
    return false;
  }
}
