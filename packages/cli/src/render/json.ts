import { printableJson } from "@tools/json-text";
import type { Report } from "../report.ts";
import type { Renderer } from "./renderer.ts";

/** For programs: one object per payload and line. */
export const json = (): Renderer => ({ shows: "payloads", report: (report) => `${printableJson(objectOf(report))}\n`, end: () => "" });

const objectOf = ({ source, start, part, accepted, findings, omitted, warnings, error }: Report): object => ({
  source,
  ...part,
  ...start,
  accepted,
  issues: findings.map(({ issue, at }) => ({ ...issue, ...at })),
  ...(omitted > 0 && { omitted }),
  ...(warnings.length > 0 && { warnings: warnings.map(({ kind, instancePath, message, at }) => ({ kind, instancePath, ...at, message })) }),
  ...(error && { error: `${error.at.line}:${error.at.column}: ${error.message}` }),
});
