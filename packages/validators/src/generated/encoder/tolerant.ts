// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { TolerantEncoder } from "@session-schema/types";

export function isTolerantEncoder(data: unknown): data is TolerantEncoder {
  if ("string" !== typeof data) {
    return false;
  }
  return true;
}
