// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { ReaderSchema } from "../../runtime/reader-schema.ts";

export const recordingStatusReaderSchema: ReaderSchema = { model: "RecordingStatus" };
