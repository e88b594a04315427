// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { RecordingStatus } from "@session-schema/types";

export function isRecordingStatus(data: unknown): data is RecordingStatus {
  if ("string" !== typeof data) {
    return false;
  }
  if (!("waiting" === data || "ready" === data || "none" === data)) {
    return false;
  }
  return true;
}
