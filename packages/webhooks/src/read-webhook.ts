import type { TolerantWebhookEvent, UnknownVariant } from "@session-schema/types";
import type { Issue } from "@session-schema/validators";
import { readWebhookEvent } from "@session-schema/validators/webhook-event";

/** An event that this version doesn't know, kept as it came. `String(event.event)` is its name. */
export type UnknownWebhookEvent = UnknownVariant<"event">;

/** An event that carries a session. Comparing `event` with a name narrows it. */
export type KnownWebhookEvent = Exclude<TolerantWebhookEvent, UnknownWebhookEvent>;

/** The names of the events that carry a session. */
export type WebhookEventName = KnownWebhookEvent["event"];

/**
 * The event of a name.
 *
 * @typeParam Name - The name.
 */
export type WebhookEventOf<Name extends WebhookEventName> = Extract<KnownWebhookEvent, Readonly<Record<"event", Name>>>;

/** What a webhook is. */
export type ReadWebhookResult = KnownWebhook | UnknownWebhook | RejectedWebhook;

/** An event that carries a session. */
export interface KnownWebhook {
  /** It is known. */
  readonly kind: "known";
  /** The event, without nulls of optional properties. */
  readonly event: KnownWebhookEvent;
  /** What readers tolerate, such as unknown properties. At most 100. */
  readonly issues: readonly Issue[];
}

/** Another event, such as `stream.started`. */
export interface UnknownWebhook {
  /** It isn't known. */
  readonly kind: "unknown";
  /** The event, as it came. */
  readonly event: UnknownWebhookEvent;
}

/** Not an event, or one without what its readers rely on. */
export interface RejectedWebhook {
  /** It can't be read. */
  readonly kind: "rejected";
  /** What is wrong with it. At most 100. */
  readonly issues: readonly Issue[];
}

const names: Readonly<Record<WebhookEventName, true>> = { "recording.started": true, "recording.waiting": true, "recording.ready": true };

/** The names of the events that carry a session. */
export const webhookEventNames: readonly WebhookEventName[] = Object.keys(names) as WebhookEventName[]; // its keys, as the type says

/**
 * Reads an event tolerantly: keeps properties and values that this version doesn't know, and events that it doesn't know. Never throws.
 *
 * @param event - The parsed body, as `verifyLivepeer` and `verifyStandard` return it. It is not changed.
 *
 * @example
 * ```ts
 * import { readWebhook } from "@session-schema/webhooks";
 *
 * const read = readWebhook(JSON.parse('{ "event": "stream.started" }'));
 * if (read.kind === "known" && read.event.event === "recording.ready") console.log(read.event.payload.mp4Url);
 * if (read.kind === "unknown") console.log(String(read.event.event)); // stream.started
 * if (read.kind === "rejected") console.log(read.issues.map(({ message }) => message));
 * ```
 */
export function readWebhook(event: unknown): ReadWebhookResult {
  const read = readWebhookEvent(event);
  if (!read.ok) return { kind: "rejected", issues: read.issues };
  return isKnown(read.value) ? { kind: "known", event: read.value, issues: read.issues } : { kind: "unknown", event: read.value };
}

const isKnown = (event: TolerantWebhookEvent): event is KnownWebhookEvent => Object.hasOwn(names, String(event.event));
