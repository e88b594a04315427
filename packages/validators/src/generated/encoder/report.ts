// Code generated from schemas/encoder.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";

const id = "https://session-schema.dev/encoder.schema.json#";

export function reportEncoder(data: unknown, instancePath: string, out: Report): void {
  "string" !== typeof data && out.add(instancePath, id, "", "type", data, "a string", {
    types: [ "string" ]
  }, false);
  "h264" === data || "hevc" === data || "vp8" === data || "vp9" === data || out.add(instancePath, id, "", "enum", data, 'one of "h264", "hevc", "vp8" or "vp9"', {
    values: [ "h264", "hevc", "vp8", "vp9" ]
  }, true);
}
