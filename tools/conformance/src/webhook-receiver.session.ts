import { createHmac } from "node:crypto";
import { expect } from "vitest";

/**
 * Sends deliveries to a receiver of webhooks that handles `recording.ready`, and checks its answers. It must answer as
 * `createWebhookHandler` does: with a status, and an `outcome` or a `code` in JSON.
 */
export async function expectAnswers(url: string, secret: string): Promise<void> {
  const all = deliveries(secret);
  const answers: string[] = [];
  for (const { name, body, signature } of all) answers.push(`${name}: ${await post(url, body, signature)}`);
  expect(answers).toEqual(all.map(({ name, answer }) => `${name}: ${answer}`));
}

/** The events in `deliveries` that a receiver must keep, because nothing handles them. */
export const deadLetters: readonly string[] = ["recording.started", "stream.started", "recording.waiting"];

interface Delivery {
  readonly name: string;
  readonly body: string;
  /** The value of the header, if there is one. */
  readonly signature?: string;
  readonly answer: string;
}

function deliveries(secret: string): Delivery[] {
  const now = Date.now();
  const session = { name: "gölf", kind: "session", recordingStatus: "ready", assetId: "a-1", issues: null, isHealthy: null };
  const payload = { recordingUrl: "https://a.example/x.m3u8", mp4Url: "https://a.example/x.mp4", session };
  const event = (changes: object = {}): string =>
    JSON.stringify({ id: "evt-1", webhookId: "w-1", createdAt: now - 900, timestamp: now, event: "recording.ready", payload, ...changes });
  const signatureOf = (body: string, t: number = now, key: string = secret): string =>
    `t=${t},v1=${createHmac("sha256", key).update(body).digest("hex")}`;
  const signed = (name: string, body: string, answer: string): Delivery => ({ name, body, signature: signatureOf(body), answer });

  const body = event();
  const old = event({ timestamp: now - 27 * 3_600_000 });
  return [
    signed("an event with a handler", body, "200 handled"),
    signed("an event with spaces", JSON.stringify(JSON.parse(body), null, 2), "200 handled"),
    signed("an event without a handler", event({ event: "recording.started" }), "200 dead-lettered"),
    signed("an unknown event", event({ event: "stream.started", payload: null }), "200 dead-lettered"),
    signed("an event without a session", event({ event: "recording.waiting", payload: {} }), "200 dead-lettered"),
    signed("no JSON", "{", "400 not-json"),
    { name: "no signature", body, answer: "401 no-signature" },
    { name: "a malformed signature", body, signature: "v1=00", answer: "400 malformed" },
    { name: "another secret", body, signature: signatureOf(body, now, "another"), answer: "401 mismatch" },
    { name: "a body written again", body: `${body} `, signature: signatureOf(body), answer: "401 mismatch" },
    { name: "another time in the header", body, signature: signatureOf(body, now + 1), answer: "401 timestamp-unbound" },
    { name: "an old event", body: old, signature: signatureOf(old, now - 27 * 3_600_000), answer: "401 timestamp" },
  ];
}

async function post(url: string, body: string, signature: string | undefined): Promise<string> {
  const headers = { "content-type": "application/json", ...(signature !== undefined && { "livepeer-signature": signature }) };
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  const { outcome, code } = JSON.parse(text) as { outcome?: string; code?: string }; // if it isn't, the difference shows
  return `${response.status} ${outcome ?? code}`;
}
