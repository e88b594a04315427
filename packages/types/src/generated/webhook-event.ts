// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingReadyEvent, TolerantRecordingReadyEvent } from "./recording-ready-event.ts";
import type { RecordingStartedEvent, TolerantRecordingStartedEvent } from "./recording-started-event.ts";
import type { RecordingWaitingEvent, TolerantRecordingWaitingEvent } from "./recording-waiting-event.ts";
import type { UnknownVariant } from "../unknown-variant.ts";

/**
 * The body of a webhook. event tells its kind: three kinds carry a session, and readers keep all others whole, such as stream.started.
 *
 * Later versions may add models: switch over it exhaustively where you write one, and with a default where you read one.
 */
export type WebhookEvent = RecordingStartedEvent | RecordingWaitingEvent | RecordingReadyEvent;

/**
 * The body of a webhook. event tells its kind: three kinds carry a session, and readers keep all others whole, such as stream.started.
 *
 * Later versions may add models: switch over it exhaustively where you write one, and with a default where you read one.
 */
export type TolerantWebhookEvent =
  TolerantRecordingStartedEvent | TolerantRecordingWaitingEvent | TolerantRecordingReadyEvent | UnknownVariant<"event">;
