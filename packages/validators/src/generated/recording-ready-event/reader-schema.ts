// Code generated from schemas/recording-ready-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";
import { sessionReaderSchema } from "../session/reader-schema.ts";

const leaf: ReaderSchema = {};

const readerSchema1: ReaderSchema = { properties: { "recordingUrl": leaf, "mp4Url": leaf, get "session"() { return sessionReaderSchema; } }, required: ["session"] };

export const recordingReadyEventReaderSchema: ReaderSchema = { properties: { "id": leaf, "webhookId": leaf, "createdAt": leaf, "timestamp": leaf, "event": leaf, "stream": leaf, get "payload"() { return readerSchema1; } }, required: ["id","webhookId","createdAt","timestamp","event","payload"], model: "RecordingReadyEvent" };
