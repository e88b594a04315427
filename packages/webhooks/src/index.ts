/**
 * Webhooks that carry a live-stream Session: verify signatures, read events, handle each event once, and sign deliveries for tests.
 *
 * @packageDocumentation
 */
export {
  type KnownWebhookEvent,
  type ReadWebhookResult,
  readWebhook,
  type UnknownWebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  webhookEventNames,
} from "./read-webhook.ts";
export { type SignedWebhook, signWebhook, type WebhookScheme } from "./sign-webhook.ts";
export type { WebhookBody } from "./verify/body-bytes.ts";
export type { VerifyOptions } from "./verify/check-age.ts";
export type { WebhookHeaders, WebhookHeaderValue } from "./verify/header-value.ts";
export type { WebhookSecret } from "./verify/secrets.ts";
export { verifyLivepeer } from "./verify/verify-livepeer.ts";
export { verifyStandard } from "./verify/verify-standard.ts";
export { WebhookError, type WebhookErrorCode } from "./webhook-error.ts";
