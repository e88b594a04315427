// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantRecordingStatus } from "@session-schema/types";

export function isTolerantRecordingStatus(data: unknown): data is TolerantRecordingStatus {
  if ("string" !== typeof data) {
    return false;
  }
  return true;
}
