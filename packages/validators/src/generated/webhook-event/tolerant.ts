// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantWebhookEvent } from "@session-schema/types";
import { isTolerantRecordingReadyEvent } from "../recording-ready-event/tolerant.ts";
import { isTolerantRecordingStartedEvent } from "../recording-started-event/tolerant.ts";
import { isTolerantRecordingWaitingEvent } from "../recording-waiting-event/tolerant.ts";

export function isTolerantWebhookEvent(data: unknown): data is TolerantWebhookEvent {
  try {
    const tag0 = "object" === typeof data && null !== data && !Array.isArray(data) && Object.prototype.hasOwnProperty.call(data, "event") ? data.event : void 0;
    if (!("recording.started" === tag0 ? isTolerantRecordingStartedEvent(data) : "recording.waiting" === tag0 ? isTolerantRecordingWaitingEvent(data) : "recording.ready" === tag0 ? isTolerantRecordingReadyEvent(data) : "string" === typeof tag0)) {
      return false;
    }
    return true;
  } catch {
    return false;
  }
}
