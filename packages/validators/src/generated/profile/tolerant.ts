// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantProfile } from "@session-schema/types";

export function isTolerantProfile(data: unknown): data is TolerantProfile {
  if ("string" !== typeof data) {
    return false;
  }
  return true;
}
