import type { TolerantSession } from "@session-schema/types";
import { readWebhook, type WebhookEventName } from "../read-webhook.ts";

/** What an event says about its session. */
export interface Snapshot {
  readonly id: string;
  readonly event: WebhookEventName;
  readonly createdAt: number;
  readonly session: TolerantSession;
  readonly mp4Url: string | undefined;
}

/** The events that carry a session, without repeats, in the order of arrival. */
export function snapshotsOf(events: Iterable<unknown>): Snapshot[] {
  const snapshots = new Map<string, Snapshot>();
  for (const event of events) {
    const snapshot = snapshotOf(event);
    if (snapshot !== undefined && !snapshots.has(snapshot.id)) snapshots.set(snapshot.id, snapshot);
  }
  return [...snapshots.values()];
}

function snapshotOf(value: unknown): Snapshot | undefined {
  const read = readWebhook(value);
  if (read.kind !== "known") return undefined;
  const { event } = read;
  const { session } = event.payload;
  const mp4Url = (event.event === "recording.ready" ? event.payload.mp4Url : undefined) ?? session.mp4Url;
  return { id: event.id, event: event.event, createdAt: event.createdAt, session, mp4Url };
}

/** The order in which the events of a session happen. */
export const stages: readonly WebhookEventName[] = ["recording.started", "recording.waiting", "recording.ready"];

/** The snapshots in the order in which their events happened. */
export const inOrder = (snapshots: readonly Snapshot[]): Snapshot[] =>
  [...snapshots].sort((a, b) => a.createdAt - b.createdAt || stages.indexOf(a.event) - stages.indexOf(b.event));
