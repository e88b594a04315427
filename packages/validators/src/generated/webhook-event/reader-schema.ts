// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";
import { recordingReadyEventReaderSchema } from "../recording-ready-event/reader-schema.ts";
import { recordingStartedEventReaderSchema } from "../recording-started-event/reader-schema.ts";
import { recordingWaitingEventReaderSchema } from "../recording-waiting-event/reader-schema.ts";

export const webhookEventReaderSchema: ReaderSchema = { variants: { tag: "event", by: { get "recording.started"() { return recordingStartedEventReaderSchema; }, get "recording.waiting"() { return recordingWaitingEventReaderSchema; }, get "recording.ready"() { return recordingReadyEventReaderSchema; } } }, model: "WebhookEvent" };
