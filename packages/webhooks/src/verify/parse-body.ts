import { WebhookError } from "../webhook-error.ts";

/** The value of a body that is JSON in UTF-8, without a byte order mark. */
export function parseBody(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // The error of JSON.parse quotes the body, so it isn't the cause of this one.
    throw new WebhookError("not-json", "The body is signed, but isn't JSON in UTF-8.");
  }
}
