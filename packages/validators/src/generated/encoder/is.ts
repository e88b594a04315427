// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Encoder } from "@session-schema/types";

export function isEncoder(data: unknown): data is Encoder {
  if ("string" !== typeof data) {
    return false;
  }
  if (!("h264" === data || "hevc" === data || "vp8" === data || "vp9" === data)) {
    return false;
  }
  return true;
}
