// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { JsonSchema } from "../../runtime/json-schema.ts";

export const recordingStatusJsonSchema: JsonSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"RecordingStatus","description":"Status of the recording of a session.","type":"string","enum":["waiting","ready","none"],"x-open-enum":true,"x-enumDescriptions":{"waiting":"The recording isn't ready: the session is live, or its recording is being processed.","ready":"The recording can be played.","none":"There is no recording."}};

export const recordingStatusTolerantJsonSchema: JsonSchema = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"TolerantRecordingStatus","description":"Status of the recording of a session.","x-enumDescriptions":{"waiting":"The recording isn't ready: the session is live, or its recording is being processed.","ready":"The recording can be played.","none":"There is no recording."},"type":"string","x-open-enum":true,"x-known-values":["waiting","ready","none"]};
