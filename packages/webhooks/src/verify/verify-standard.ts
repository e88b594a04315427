import { WebhookError } from "../webhook-error.ts";
import { bodyBytes, type WebhookBody } from "./body-bytes.ts";
import { checkAge, type VerifyOptions } from "./check-age.ts";
import { checkSignatures } from "./check-signatures.ts";
import { headerValue, type WebhookHeaders } from "./header-value.ts";
import { isSigned } from "./hmac.ts";
import { mismatch } from "./mismatch.ts";
import { parseBody } from "./parse-body.ts";
import { secretsOf, standardKey, type WebhookSecret } from "./secrets.ts";

/**
 * Verifies a delivery that is signed as [Standard Webhooks](https://www.standardwebhooks.com) describes, with the headers `webhook-id`,
 * `webhook-timestamp` and `webhook-signature`, and parses its body.
 *
 * @param body - The text or the bytes that were received.
 * @param headers - `Headers`, a `Map` or an object, with names in any case.
 * @param secret - The secret shared with the sender: base64, usually with the prefix `whsec_`. A delivery may be signed with any of several.
 * @param options - Tolerance (5 minutes by default), current time, limits.
 * @returns The parsed body. Pass it to `readWebhook`.
 * @throws WebhookError - `code` says why the delivery was rejected.
 *
 * @example
 * ```ts
 * import { signWebhook, verifyStandard } from "@session-schema/webhooks";
 *
 * const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
 * const sent = { id: "1", event: "task.completed", timestamp: Date.now() };
 * const { body, headers } = await signWebhook(sent, secret, "standard");
 * await verifyStandard(body, headers, secret); // what was sent
 * ```
 */
export async function verifyStandard(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: VerifyOptions = {},
): Promise<unknown> {
  const bytes = bodyBytes(body, options.maxBodyBytes);
  const keys = secretsOf(secret).map(standardKey);
  const id = headerValue(headers, "webhook-id");
  const timestamp = headerValue(headers, "webhook-timestamp");
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookError("malformed", "The header webhook-timestamp must be whole seconds since the Unix epoch.");
  const signatures = parse(headerValue(headers, "webhook-signature", " "));
  if (!(await isSigned(keys, signatures, standardContent(id, timestamp, bytes)))) throw mismatch();
  checkAge(Number(timestamp) * 1000, options.tolerance ?? 5 * 60_000, options.now);
  return parseBody(bytes);
}

/** What is signed: `id.timestamp.body`. */
export function standardContent(id: string, timestamp: string, body: Uint8Array): Uint8Array {
  const prefix = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(prefix.length + body.length);
  content.set(prefix);
  content.set(body, prefix.length);
  return content;
}

/** Parses `v1,<base64> v1,<base64> …`. Other prefixes are those of other schemes, such as asymmetric keys. */
function parse(header: string): Uint8Array[] {
  const signatures = header.split(/,? +/).flatMap((entry) => (sha256.test(entry) ? [bytesOf(entry.slice(3))] : []));
  checkSignatures("webhook-signature", signatures, '"v1," with the base64 of 32 bytes');
  return signatures;
}

/** 32 bytes in base64. The last digit has two bits that encode nothing, and must be 0: otherwise several texts would be the same signature. */
const sha256 = /^v1,[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
