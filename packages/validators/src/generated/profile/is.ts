// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Profile } from "@session-schema/types";

/**
 * Strict: whether a writer may send this. Allocates nothing for a valid payload.
 *
 * @param data - Anything; it is not changed.
 * @returns Whether it is a valid Profile.
 *
 * @example
 * ```ts
 * import { isProfile } from "@session-schema/validators/profile";
 *
 * isProfile("H264High"); // true
 * isProfile(null); // false
 * ```
 */
export function isProfile(data: unknown): data is Profile {
  if ("string" !== typeof data) {
    return false;
  }
  if (!("H264Baseline" === data || "H264Main" === data || "H264High" === data || "H264ConstrainedHigh" === data)) {
    return false;
  }
  return true;
}
