import { hmac } from "./verify/hmac.ts";
import { secretsOf, standardKey, type WebhookSecret } from "./verify/secrets.ts";
import { livepeerHeader } from "./verify/verify-livepeer.ts";
import { standardContent } from "./verify/verify-standard.ts";

/** How deliveries are signed: with the header `Livepeer-Signature`, or as Standard Webhooks describes. */
export type WebhookScheme = "livepeer" | "standard";

/** A signed delivery: what a sender posts. */
export interface SignedWebhook {
  /** The event as JSON. */
  readonly body: string;
  /** The content type, and the headers of the signature. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Signs an event as its sender does, for tests of your own receiver. The time of the delivery is the event's `timestamp`, so set it to the
 * current time unless you test an old delivery.
 *
 * @param event - Any event with a `timestamp` in milliseconds and, for Standard Webhooks, an `id`.
 * @param secret - One secret, or several: the delivery is then signed with each, as while one replaces another.
 * @param scheme - How to sign.
 * @throws TypeError - The event has no `timestamp` or `id`.
 * @throws WebhookError - The secret is empty, or isn't one of Standard Webhooks.
 *
 * @example
 * ```ts
 * import { signWebhook } from "@session-schema/webhooks";
 *
 * const sent = { id: "1", event: "stream.idle", timestamp: Date.now() };
 * const { body, headers } = await signWebhook(sent, "secret", "livepeer");
 * new Request("https://example.com/webhooks", { method: "POST", body, headers });
 * ```
 */
export async function signWebhook(event: object, secret: WebhookSecret, scheme: WebhookScheme): Promise<SignedWebhook> {
  const body = JSON.stringify(event);
  const { id, timestamp }: { id?: unknown; timestamp?: unknown } = event;
  if (typeof timestamp !== "number") throw new TypeError('The event must have a "timestamp", in milliseconds since the Unix epoch.');
  if (scheme === "livepeer") return signed(body, await livepeerHeaders(body, timestamp, secret));
  if (typeof id !== "string" || id === "") throw new TypeError('The event must have an "id", which Standard Webhooks signs.');
  return signed(body, await standardHeaders(body, id, timestamp, secret));
}

const signed = (body: string, headers: Readonly<Record<string, string>>): SignedWebhook => ({
  body,
  headers: { "content-type": "application/json", ...headers },
});

/** The header of a delivery of any body. */
export async function livepeerHeaders(body: string, timestamp: number, secret: WebhookSecret): Promise<Record<string, string>> {
  const data = new TextEncoder().encode(body);
  const signatures = await Promise.all(
    secretsOf(secret).map(async (one) => `v1=${hexOf(await hmac(new TextEncoder().encode(one), data))}`),
  );
  return { [livepeerHeader]: [`t=${timestamp}`, ...signatures].join(",") };
}

/** The headers of a delivery of any body. */
export async function standardHeaders(body: string, id: string, timestamp: number, secret: WebhookSecret): Promise<Record<string, string>> {
  const seconds = String(Math.floor(timestamp / 1000));
  const content = standardContent(id, seconds, new TextEncoder().encode(body));
  const signatures = await Promise.all(secretsOf(secret).map(async (one) => `v1,${base64Of(await hmac(standardKey(one), content))}`));
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": signatures.join(" ") };
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
