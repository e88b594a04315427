/**
 * Webhooks that carry a live-stream Session: verify signatures, read events, handle each event once, and sign deliveries for tests.
 *
 * @packageDocumentation
 */
export { createWebhookHandler, type WebhookContext, type WebhookHandler } from "./handler/create-webhook-handler.ts";
export type { DeadLetter } from "./handler/dead-letter.ts";
export type { WebhookFunction, WebhookFunctions, WebhookHandlerOptions, WebhookInfo } from "./handler/options.ts";
export { checkLifecycle } from "./lifecycle/check-lifecycle.ts";
export type { LifecycleCode, LifecycleFinding } from "./lifecycle/finding.ts";
export {
  type KnownWebhook,
  type KnownWebhookEvent,
  type ReadWebhookResult,
  type RejectedWebhook,
  readWebhook,
  type UnknownWebhook,
  type UnknownWebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  webhookEventNames,
} from "./read-webhook.ts";
export { type MemoryStoreOptions, memoryStore } from "./seen/memory-store.ts";
export type { ClaimResult, SeenStore } from "./seen/seen-store.ts";
export { type SignedWebhook, signWebhook, type WebhookScheme } from "./sign-webhook.ts";
export type { WebhookBody } from "./verify/body-bytes.ts";
export type { VerifyOptions } from "./verify/check-age.ts";
export type { WebhookHeaders, WebhookHeadersMap, WebhookHeaderValue } from "./verify/header-value.ts";
export type { WebhookSecret } from "./verify/secrets.ts";
export { verifyLivepeer } from "./verify/verify-livepeer.ts";
export { verifyStandard } from "./verify/verify-standard.ts";
export { WebhookError, type WebhookErrorCode } from "./webhook-error.ts";
