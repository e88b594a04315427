// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { RecordingReadyEvent, TolerantRecordingReadyEvent } from "./recording-ready-event.ts";
import type { RecordingStartedEvent, TolerantRecordingStartedEvent } from "./recording-started-event.ts";
import type { RecordingWaitingEvent, TolerantRecordingWaitingEvent } from "./recording-waiting-event.ts";
import type { UnknownVariant } from "../unknown-variant.ts";

/**
 * The body of a webhook. Three kinds of events carry a session, and each has a model. Readers keep every other kind as it came, such as stream.started or asset.ready.
 *
 * Later versions may add models: switch over it exhaustively where you write one, and with a default where you read one.
 */
export type WebhookEvent = RecordingStartedEvent | RecordingWaitingEvent | RecordingReadyEvent;

/**
 * The body of a webhook. Three kinds of events carry a session, and each has a model. Readers keep every other kind as it came, such as stream.started or asset.ready.
 *
 * Later versions may add models: switch over it exhaustively where you write one, and with a default where you read one.
 */
export type TolerantWebhookEvent =
  TolerantRecordingStartedEvent | TolerantRecordingWaitingEvent | TolerantRecordingReadyEvent | UnknownVariant<"event">;
