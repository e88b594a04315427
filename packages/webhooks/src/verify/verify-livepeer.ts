import { WebhookError } from "../webhook-error.ts";
import { bodyBytes, type WebhookBody } from "./body-bytes.ts";
import { checkAge, type VerifyOptions } from "./check-age.ts";
import { checkSignatures } from "./check-signatures.ts";
import { headerValue, type WebhookHeaders } from "./header-value.ts";
import { isSigned } from "./hmac.ts";
import { mismatch } from "./mismatch.ts";
import { parseBody } from "./parse-body.ts";
import { secretsOf, type WebhookSecret } from "./secrets.ts";

/**
 * Verifies a delivery with the header `Livepeer-Signature`, and parses its body. The signature covers the body alone, so the time in the header
 * must be the one in the body.
 *
 * @param body - The text or the bytes that were received.
 * @param headers - `Headers`, a `Map` or an object, with names in any case.
 * @param secret - The secret shared with the sender. A delivery may be signed with any of several.
 * @param options - Tolerance (26 hours by default), current time, limits.
 * @returns The parsed body. Pass it to `readWebhook`.
 * @throws WebhookError - `code` says why the delivery was rejected.
 *
 * @example
 * ```ts
 * import { readWebhook, signWebhook, verifyLivepeer } from "@session-schema/webhooks";
 *
 * const sent = { id: "1", event: "task.completed", timestamp: Date.now() };
 * const { body, headers } = await signWebhook(sent, "secret", "livepeer");
 * readWebhook(await verifyLivepeer(body, headers, "secret")).kind; // "unknown"
 * ```
 */
export async function verifyLivepeer(
  body: WebhookBody,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options: VerifyOptions = {},
): Promise<unknown> {
  const bytes = bodyBytes(body, options.maxBodyBytes);
  const secrets = secretsOf(secret).map((one) => new TextEncoder().encode(one));
  const { timestamp, signatures } = parse(headerValue(headers, livepeerHeader));
  if (!(await isSigned(secrets, signatures, bytes))) throw mismatch();
  const event = parseBody(bytes);
  if (timestampOf(event) !== timestamp)
    throw new WebhookError(
      "timestamp-unbound",
      `t in ${livepeerHeader} must be the timestamp in the body, because only the body is signed.`,
    );
  checkAge(timestamp, options.tolerance ?? 26 * 3_600_000, options.now);
  return event;
}

/** The header of the signature, in lower case. */
export const livepeerHeader = "livepeer-signature";

/** Parses `t=<ms>,v1=<hex>`. While a secret is replaced, there are several `v1`. Other names are those of later schemes. */
function parse(header: string): { timestamp: number; signatures: Uint8Array[] } {
  const parts = header.split(",").map((part) => part.trim());
  const valuesOf = (prefix: string): string[] => parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
  const [timestamp, second] = valuesOf("t=");
  if (timestamp === undefined || second !== undefined || !/^(0|[1-9]\d{0,15})$/.test(timestamp))
    throw new WebhookError("malformed", `The header ${livepeerHeader} must have one t, in milliseconds since the Unix epoch.`);
  const signatures = valuesOf("v1=").flatMap((hex) => (/^[0-9a-f]{64}$/.test(hex) ? [hexBytes(hex)] : []));
  checkSignatures(livepeerHeader, signatures, "v1 with 64 lower-case hexadecimal digits");
  return { timestamp: Number(timestamp), signatures };
}

const hexBytes = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));

const timestampOf = (event: unknown): unknown =>
  typeof event === "object" && event !== null && "timestamp" in event ? event.timestamp : undefined;
