import type { WebhookError, WebhookErrorCode } from "../webhook-error.ts";
import type { Outcome } from "./dispatch.ts";

/** The answer about an event that won't be sent again. */
export const accepted = (outcome: Outcome): Response => Response.json({ outcome });

/** The answer about an event that is still being handled. */
export const stillHandling = (): Response => Response.json({ outcome: "accepted" }, { status: 202 });

/** The answer about a delivery whose signature or body isn't right. */
export const rejected = ({ code, message }: WebhookError): Response => Response.json({ code, message }, { status: statuses[code] });

const statuses: Readonly<Record<WebhookErrorCode, 400 | 401>> = {
  "body-parsed": 400,
  "no-secret": 401,
  "no-signature": 401,
  malformed: 400,
  mismatch: 401,
  "not-json": 400,
  timestamp: 401,
  "timestamp-unbound": 401,
};

/** The answer to a body above the limit. */
export const tooLong = (limit: number): Response =>
  Response.json({ code: "malformed", message: `The body has more than ${limit} bytes.` }, { status: 413 });

/** The answer to a method other than POST. */
export const notPosted = (): Response =>
  Response.json({ code: "malformed", message: "Webhooks are sent with POST." }, { status: 405, headers: { allow: "POST" } });

/** The answers that make the sender try again. What failed is for the receiver's log only. */
export const failed = (): Response => Response.json({ outcome: "failed" }, { status: 500 });
export const claimedElsewhere = (): Response => Response.json({ outcome: "in-flight" }, { status: 503 });
