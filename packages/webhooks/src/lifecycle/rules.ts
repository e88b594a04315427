import type { LifecycleCode, LifecycleFinding } from "./finding.ts";
import { type Snapshot, stages } from "./snapshot.ts";

/** Finds one kind of unexpected thing in the events of a session. */
type Rule = (ordered: readonly Snapshot[], arrived: readonly Snapshot[]) => LifecycleFinding[];

const outOfOrder: Rule = (_, arrived) => {
  const findings: LifecycleFinding[] = [];
  let latest = arrived[0];
  for (const snapshot of arrived) {
    if (latest === undefined || snapshot.createdAt >= latest.createdAt) latest = snapshot;
    else findings.push(finding("out-of-order", `${snapshot.event} arrived after ${latest.event}, which happened later.`, snapshot, latest));
  }
  return findings;
};

const statusBack: Rule = (ordered) => [
  ...decreases(ordered, ({ event }) => stages.indexOf(event)).map(([before, after]) =>
    finding("status-back", `${after.event} happened after ${before.event}.`, before, after),
  ),
  ...decreases(ordered, ({ session }) => statuses.get(session.recordingStatus ?? "")).map(([before, after]) =>
    finding(
      "status-back",
      `recordingStatus went back from ${before.session.recordingStatus} to ${after.session.recordingStatus}.`,
      before,
      after,
    ),
  ),
];

/** A recording is waited for, then it is there or never will be, then it is deleted. Later statuses are in no order. */
const statuses: ReadonlyMap<string, number> = new Map([
  ["waiting", 0],
  ["ready", 1],
  ["none", 1],
  ["failed", 1],
  ["deleted", 2],
]);

const counterShrinks: Rule = (ordered) =>
  counters.flatMap((name) =>
    decreases(ordered, ({ session }) => session[name]).map(([before, after]) =>
      finding("counter-shrinks", `${name} shrank from ${before.session[name]} to ${after.session[name]}.`, before, after),
    ),
  );

const counters = [
  "lastSeen",
  "sourceSegments",
  "transcodedSegments",
  "sourceSegmentsDuration",
  "transcodedSegmentsDuration",
  "sourceBytes",
  "transcodedBytes",
] as const;

const seenBeforeCreated: Rule = (ordered) =>
  ordered.flatMap((snapshot) => {
    const { lastSeen = 0, createdAt = 0 } = snapshot.session;
    if (lastSeen === 0 || lastSeen >= createdAt) return []; // 0 until the first segment
    return [finding("seen-before-created", `lastSeen is ${createdAt - lastSeen} ms before createdAt.`, snapshot)];
  });

const keysWithoutRecord: Rule = (ordered) =>
  ordered.flatMap((snapshot) => {
    const keys = snapshot.session.record === true ? [] : recordingKeys.filter((key) => snapshot.session[key] !== undefined);
    if (keys.length === 0) return [];
    return [finding("keys-without-record", `The session has ${keys.join(", ")}, but record isn't true.`, snapshot)];
  });

const recordingKeys = ["recordingStatus", "recordingUrl", "mp4Url"] as const;

const readyWithoutMp4Url: Rule = (ordered) =>
  ordered
    .filter(({ event, mp4Url }) => event === "recording.ready" && mp4Url === undefined)
    .map((snapshot) => finding("ready-without-mp4-url", "recording.ready has no mp4Url.", snapshot));

/** All rules, in the order of their findings. */
export const rules: readonly Rule[] = [outOfOrder, statusBack, counterShrinks, seenBeforeCreated, keysWithoutRecord, readyWithoutMp4Url];

/** The pairs of events between which a number decreases. Events without it are skipped, and so are errors of summing. */
function decreases(ordered: readonly Snapshot[], numberOf: (snapshot: Snapshot) => number | undefined): [Snapshot, Snapshot][] {
  const pairs: [Snapshot, Snapshot][] = [];
  let before: { snapshot: Snapshot; number: number } | undefined;
  for (const snapshot of ordered) {
    const number = numberOf(snapshot);
    if (number === undefined) continue;
    if (before !== undefined && number < before.number - Math.abs(before.number) * 1e-12) pairs.push([before.snapshot, snapshot]);
    before = { snapshot, number };
  }
  return pairs;
}

const finding = (code: LifecycleCode, message: string, ...snapshots: readonly Snapshot[]): LifecycleFinding => ({
  code,
  message,
  eventIds: snapshots.map(({ id }) => id),
});
