// Code generated from schemas/recording-status.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";

const id = "https://session-schema.dev/recording-status.schema.json#";

export function reportRecordingStatus(data: unknown, instancePath: string, out: Report): void {
  "string" !== typeof data && out.add(instancePath, id, "", "type", data, "a string", {
    types: [ "string" ]
  }, false);
  "waiting" === data || "ready" === data || "none" === data || out.add(instancePath, id, "", "enum", data, 'one of "waiting", "ready" or "none"', {
    values: [ "waiting", "ready", "none" ]
  }, true);
}
