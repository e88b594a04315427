import { signWebhook } from "@session-schema/webhooks";
import type { Delivery } from "./check-signature.ts";

/** A delivery that was signed just now. */
export async function exampleDelivery(now: number = Date.now()): Promise<Delivery> {
  const event = {
    id: "e5b2a7c0-3f4d-4b1a-9c65-0d9e8f7a6b5c",
    webhookId: "b1946ac9-2492-4d23-8f3a-6c1e2d3f4a5b",
    createdAt: now - 1500,
    timestamp: now,
    event: "recording.ready",
    payload: {
      mp4Url: "https://example.com/720p.mp4",
      session: { id: "de7818e7-610a-4057-8f6f-b785dc1e6f88", name: "friday-show", recordingStatus: "ready" },
    },
  };
  const secret = "playground-secret";
  const { body, headers } = await signWebhook(event, secret, "livepeer");
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return { body: String(body), headers: lines.join("\n"), secret };
}
