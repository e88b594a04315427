// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";
import { ffmpegProfileReaderSchema } from "../ffmpeg-profile/reader-schema.ts";

const leaf: ReaderSchema = {};

const readerSchema1: ReaderSchema = { get items() { return ffmpegProfileReaderSchema; } };

export const sessionReaderSchema: ReaderSchema = { properties: { "id": leaf, "name": leaf, "lastSeen": leaf, "sourceSegments": leaf, "transcodedSegments": leaf, "sourceSegmentsDuration": leaf, "transcodedSegmentsDuration": leaf, "sourceBytes": leaf, "transcodedBytes": leaf, "ingestRate": leaf, "outgoingRate": leaf, "isHealthy": leaf, "issues": leaf, "createdAt": leaf, "parentId": leaf, "record": leaf, "recordingStatus": leaf, "recordingUrl": leaf, "mp4Url": leaf, "playbackId": leaf, get "profiles"() { return readerSchema1; } }, required: ["name"], model: "Session" };
