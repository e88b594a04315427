// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { RecordingStatus } from "@session-schema/types";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid RecordingStatus.
 *
 * @example
 * ```ts
 * import { isRecordingStatus } from "@session-schema/validators/recording-status";
 *
 * isRecordingStatus("ready"); // true
 * isRecordingStatus(null); // false
 * ```
 */
export function isRecordingStatus(data: unknown): data is RecordingStatus {
  if ("string" !== typeof data) {
    return false;
  }
  if (!("waiting" === data || "ready" === data || "none" === data)) {
    return false;
  }
  return true;
}
