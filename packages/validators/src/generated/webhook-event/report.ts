// Code generated from schemas/webhook-event.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.

// @ts-nocheck: compiled by Ajv, and typed by its signature alone
import type { Report } from "../../runtime/report.ts";
import { reportOutside } from "../../runtime/report-outside.ts";
import { reportRecordingReadyEvent } from "../recording-ready-event/report.ts";
import { reportRecordingStartedEvent } from "../recording-started-event/report.ts";
import { reportRecordingWaitingEvent } from "../recording-waiting-event/report.ts";

const id = "https://session-schema.dev/webhook-event.schema.json#";

export function reportWebhookEvent(data: unknown, instancePath: string, out: Report): void {
  const tag0 = "object" === typeof data && null !== data && !Array.isArray(data) && Object.prototype.propertyIsEnumerable.call(data, "event") ? data.event : void 0;
  "recording.started" === tag0 ? reportRecordingStartedEvent(data, instancePath + "", out) : "recording.waiting" === tag0 ? reportRecordingWaitingEvent(data, instancePath + "", out) : "recording.ready" === tag0 ? reportRecordingReadyEvent(data, instancePath + "", out) : reportOutside(out, data, instancePath + "", tag0, id, {
    tag: "event",
    values: [ "recording.started", "recording.waiting", "recording.ready" ],
    open: true,
    expected: 'one of "recording.started", "recording.waiting" or "recording.ready"',
    type: "https://session-schema.dev/recording-started-event.schema.json#",
    required: "https://session-schema.dev/recording-started-event.schema.json#"
  });
}
