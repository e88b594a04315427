import { readWebhookEventJson } from "@session-schema/validators";
import { readWebhook } from "@session-schema/webhooks";
import { printable } from "@tools/json-text";

/** A line about a parsed body: the name of the event, its ID, and its session. */
export function describeEvent(event: unknown): string {
  const read = readWebhook(event);
  if (read.kind === "rejected") return "not a readable event";
  if (read.kind === "unknown") return printable(String(read.event.event));
  const { id, payload } = read.event;
  const { name, recordingStatus } = payload.session;
  const status = recordingStatus === undefined ? "" : `  recordingStatus ${recordingStatus}`;
  return printable(`${read.event.event}  ${id}  session ${JSON.stringify(name)}${status}`);
}

/** The lines about what readers tolerate in an event, or why they reject it. */
export function issueLines(issues: readonly { readonly message: string; readonly tolerated?: boolean }[]): string {
  return issues.map(({ message, tolerated }) => `  ${tolerated === true ? "tolerated" : "rejected"}: ${printable(message)}\n`).join("");
}

/** The lines about what was lost when a body was parsed: the first values of duplicate keys, and digits of numbers. */
export function warningLines(body: string): string {
  const { warnings } = readWebhookEventJson(body);
  return warnings
    .map(({ line, column, instancePath, message }) => `  warning: ${line}:${column} ${printable(instancePath)}  ${printable(message)}\n`)
    .join("");
}
