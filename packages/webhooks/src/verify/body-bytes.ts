import { WebhookError } from "../webhook-error.ts";

/** The body of a delivery as it was received: text or bytes. A `Buffer` is a `Uint8Array`. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The longest body that is accepted by default, in bytes. */
export const defaultMaxBodyBytes: number = 10 * 1024 * 1024;

/** A copy of the body's bytes, because the caller may change its own while a signature is being verified. */
export function bodyBytes(body: WebhookBody, maxBodyBytes: number = defaultMaxBodyBytes): Uint8Array {
  const bytes = copyOf(body);
  if (bytes.byteLength > maxBodyBytes) throw new WebhookError("malformed", `The body has more than ${maxBodyBytes} bytes.`);
  return bytes;
}

function copyOf(body: unknown): Uint8Array {
  if (typeof body === "string") return encode(body);
  // Neither check depends on the realm, unlike instanceof: test runners have several.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body as ArrayBuffer).slice(); // as just checked
  throw bodyParsed(found(body));
}

/** The error for a body that was parsed before its signature could be verified. */
export const bodyParsed = (found: string): WebhookError =>
  new WebhookError("body-parsed", `The body must be ${rawBody}, got ${found}. ${hint}`);

const rawBody = "the text or the bytes that were received";

const hint = [
  "A signature covers the raw bytes, so parse the body after verification.",
  'Express: use express.raw({ type: "*/*" }) on this route, before any express.json(), or toExpressHandler.',
  'Fastify: register toFastifyPlugin, or a content type parser with parseAs: "buffer".',
  "Next: pass await request.text() in a route handler, or set bodyParser: false in an API route.",
].join(" ");

function found(body: unknown): string {
  if (body === null || body === undefined) return `${body}`;
  return typeof body === "object" ? "an object" : `a ${typeof body}`;
}

/** An encoder replaces lone surrogates, so that a string that was never received could have the signature of another. */
function encode(body: string): Uint8Array {
  if (/\p{Surrogate}/u.test(body)) throw new WebhookError("mismatch", `The body has a lone surrogate, so it isn't ${rawBody}.`);
  return new TextEncoder().encode(body);
}
