import type { LifecycleFinding } from "./finding.ts";
import { rules } from "./rules.ts";
import { inOrder, type Snapshot, snapshotsOf } from "./snapshot.ts";

/**
 * Looks for what is unexpected in the events of a session. Findings are warnings: senders promise none of what is checked, so never reject an
 * event because of one. Repeats, unknown events and what isn't an event are skipped. Never throws.
 *
 * @param events - Parsed bodies in the order of arrival, which may be any. Those of each session, by its ID, are checked by themselves.
 *
 * @example
 * ```ts
 * import { checkLifecycle } from "@session-schema/webhooks";
 *
 * const envelope = { id: "1", webhookId: "w", createdAt: 1, timestamp: 1 };
 * checkLifecycle([{ ...envelope, event: "recording.ready", payload: { session: { name: "friday-show" } } }]);
 * // [{ code: "ready-without-mp4-url", message: "recording.ready has no mp4Url.", eventIds: ["1"] }]
 * ```
 */
export function checkLifecycle(events: Iterable<unknown>): LifecycleFinding[] {
  try {
    return bySession(snapshotsOf(events)).flatMap((arrived) => {
      const ordered = inOrder(arrived);
      return rules.flatMap((rule) => rule(ordered, arrived));
    });
  } catch {
    // Something that can't be iterated or read, which no parsed body is.
    return [];
  }
}

function bySession(snapshots: readonly Snapshot[]): Snapshot[][] {
  const sessions = new Map<string | undefined, Snapshot[]>();
  for (const snapshot of snapshots) {
    const { id } = snapshot.session;
    const others = sessions.get(id);
    if (others === undefined) sessions.set(id, [snapshot]);
    else others.push(snapshot);
  }
  return [...sessions.values()];
}
