// Code generated from schemas/profile.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";

const id = "https://session-schema.dev/profile.schema.json#";

export function reportProfile(data: unknown, instancePath: string, out: Report): void {
  "string" !== typeof data && out.add(instancePath, id, "", "type", data, "a string", {
    types: [ "string" ]
  }, false);
  "H264Baseline" === data || "H264Main" === data || "H264High" === data || "H264ConstrainedHigh" === data || out.add(instancePath, id, "", "enum", data, 'one of "H264Baseline", "H264Main", "H264High" or "H264ConstrainedHigh"', {
    values: [ "H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh" ]
  }, true);
}
