import type { RecordingReadyEvent } from "@session-schema/types";
import { signWebhook, type WebhookScheme } from "../sign-webhook.ts";

/** A secret for each scheme. */
export const secrets: Readonly<Record<WebhookScheme, string>> = { livepeer: "shared", standard: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" };

/** An event that has just been sent. */
export const readyEvent = (id: string, changes: object = {}): RecordingReadyEvent & Readonly<Record<string, unknown>> => ({
  id,
  webhookId: "hook-1",
  createdAt: Date.now() - 1000,
  timestamp: Date.now(),
  event: "recording.ready",
  payload: { recordingUrl: "https://example.com/index.m3u8", mp4Url: "https://example.com/720.mp4", session: { name: "gölf ☃" } },
  ...changes,
});

/** A signed request with an event. */
export async function delivery(event: object, scheme: WebhookScheme = "livepeer"): Promise<Request> {
  const { body, headers } = await signWebhook(event, secrets[scheme], scheme);
  return new Request("https://example.com/webhooks", { method: "POST", body, headers });
}
