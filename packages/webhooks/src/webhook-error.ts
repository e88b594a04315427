/** Why a delivery was rejected. */
export type WebhookErrorCode =
  /** The body isn't the text or the bytes that were received, usually because a framework parsed it. */
  | "body-parsed"
  /** No secret was passed, or only empty ones. */
  | "no-secret"
  /** A header of the signature is missing. */
  | "no-signature"
  /** A header of the signature can't be read, or something is too long. */
  | "malformed"
  /** No signature in the header is that of the body. */
  | "mismatch"
  /** The body is signed, but isn't JSON in UTF-8. */
  | "not-json"
  /** The delivery is too old, or too far in the future. */
  | "timestamp"
  /** The time in the header isn't the time in the body. Only the body is signed, so the header's proves nothing. */
  | "timestamp-unbound";

/**
 * A delivery was rejected. `code` is for programs, `message` for logs: it never contains a secret, a signature or a part of the body.
 *
 * @example
 * ```ts
 * import { verifyLivepeer, WebhookError } from "@session-schema/webhooks";
 *
 * await verifyLivepeer("{}", {}, "secret").catch((error: unknown) => {
 *   if (error instanceof WebhookError) console.log(error.code); // no-signature
 * });
 * ```
 */
export class WebhookError extends Error {
  /** `WebhookError`, to recognize it without `instanceof`. */
  override readonly name = "WebhookError";
  /** Why the delivery was rejected. */
  readonly code: WebhookErrorCode;

  /**
   * @param code - Why the delivery was rejected.
   * @param message - A sentence for logs.
   */
  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
