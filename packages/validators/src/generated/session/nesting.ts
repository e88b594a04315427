// Code generated from schemas/session.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Nesting } from "../../runtime/nesting.ts";
import { ffmpegProfileNesting } from "../ffmpeg-profile/nesting.ts";

const leaf: Nesting = {};

const nesting1: Nesting = { get items() { return ffmpegProfileNesting; } };

export const sessionNesting: Nesting = { properties: { "id": leaf, "name": leaf, "lastSeen": leaf, "sourceSegments": leaf, "transcodedSegments": leaf, "sourceSegmentsDuration": leaf, "transcodedSegmentsDuration": leaf, "sourceBytes": leaf, "transcodedBytes": leaf, "ingestRate": leaf, "outgoingRate": leaf, "isHealthy": leaf, "issues": leaf, "createdAt": leaf, "parentId": leaf, "record": leaf, "recordingStatus": leaf, "recordingUrl": leaf, "mp4Url": leaf, "playbackId": leaf, get "profiles"() { return nesting1; } }, required: ["name"] };
