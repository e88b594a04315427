import {
  checkLifecycle,
  type KnownWebhookEvent,
  readWebhook,
} from "@session-schema/webhooks";

const newest = new Map<string, KnownWebhookEvent>();

/** Keeps the newest event of each session. */
function keepNewest(event: KnownWebhookEvent): void {
  const { id = "" } = event.payload.session;
  const stored = newest.get(id);
  if (stored === undefined || event.createdAt > stored.createdAt)
    newest.set(id, event);
}

// The second event arrives first.
const session = { id: "s1", name: "friday-show", record: true };
const arrived = [
  {
    id: "evt-2",
    webhookId: "hook-1",
    createdAt: 1_731_931_286_612,
    timestamp: 1_731_931_287_512,
    event: "recording.ready",
    payload: {
      mp4Url: "https://example.com/720.mp4",
      session: { ...session, recordingStatus: "ready" },
    },
  },
  {
    id: "evt-1",
    webhookId: "hook-1",
    createdAt: 1_731_931_201_300,
    timestamp: 1_731_931_291_300,
    event: "recording.started",
    payload: { session: { ...session, recordingStatus: "waiting" } },
  },
];
for (const body of arrived) {
  const read = readWebhook(body);
  if (read.kind === "known") keepNewest(read.event);
}
console.log(newest.get("s1")?.payload.session.recordingStatus);

for (const { code, message } of checkLifecycle(arrived))
  console.log(code, "-", message);
