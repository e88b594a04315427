// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Encoder } from "@session-schema/types";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid Encoder.
 *
 * @example
 * ```ts
 * import { isEncoder } from "@session-schema/validators/encoder";
 *
 * isEncoder("h264"); // true
 * isEncoder(null); // false
 * ```
 */
export function isEncoder(data: unknown): data is Encoder {
  if ("string" !== typeof data) {
    return false;
  }
  if (!("h264" === data || "hevc" === data || "vp8" === data || "vp9" === data)) {
    return false;
  }
  return true;
}
