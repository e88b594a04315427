import { type KnownWebhookEvent, readWebhook } from "../read-webhook.ts";
import type { WebhookHandlerOptions, WebhookInfo } from "./options.ts";

/** What became of an event. */
export type Outcome = "handled" | "dead-lettered" | "repeated";

/** Passes an event to the function for it, or to `deadLetter`. */
export async function dispatch(event: unknown, { on, onUnknown, deadLetter }: WebhookHandlerOptions): Promise<Outcome> {
  const read = readWebhook(event);
  const issues = read.kind === "unknown" ? [] : read.issues;
  if (read.kind === "known") {
    // TypeScript can't see that the function of an event's name accepts that event.
    const handle = on[read.event.event] as ((event: KnownWebhookEvent, info: WebhookInfo) => unknown) | undefined;
    if (handle !== undefined) {
      await handle(read.event, { issues });
      return "handled";
    }
  }
  if (read.kind === "unknown" && onUnknown !== undefined) {
    await onUnknown(read.event);
    return "handled";
  }
  await deadLetter({ reason: read.kind === "known" ? "no-handler" : read.kind, event, issues });
  return "dead-lettered";
}
