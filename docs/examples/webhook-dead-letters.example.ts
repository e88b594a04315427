import {
  createWebhookHandler,
  readWebhook,
  signWebhook,
} from "@session-schema/webhooks";

// Stands for a table.
const letters: { reason: string; event: string }[] = [];

const handler = createWebhookHandler({
  secret: "secret",
  on: {},
  deadLetter: ({ reason, event }) => {
    letters.push({ reason, event: JSON.stringify(event) });
  },
});

const now = Date.now();
const envelope = { webhookId: "hook-1", createdAt: now, timestamp: now };
const payload = { session: { name: "friday-show" } };
const events = [
  { id: "evt-1", ...envelope, event: "stream.idle", payload: {} },
  { id: "evt-2", ...envelope, event: "recording.waiting", payload },
  { id: "evt-3", ...envelope, event: "recording.waiting", payload: {} },
];
for (const event of events) {
  const { body, headers } = await signWebhook(event, "secret", "livepeer");
  const response = await handler(
    new Request("https://example.com/webhooks", {
      method: "POST",
      headers,
      body,
    }),
  );
  console.log(response.status, await response.text());
}
for (const { reason } of letters) console.log(reason);

// Later, after an update that handles recording.waiting.
for (const letter of letters) {
  const read = readWebhook(JSON.parse(letter.event));
  if (read.kind === "known")
    console.log(read.event.id, read.event.payload.session.name);
}
