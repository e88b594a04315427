import { WebhookError } from "../webhook-error.ts";

/** The error for a signature that isn't that of the body. */
export const mismatch = (): WebhookError =>
  new WebhookError(
    "mismatch",
    "No signature is that of the body. Either the secret is another one, or the body was changed on its way, such as parsed and written again. " +
      "Pass the text or the bytes that were received.",
  );
