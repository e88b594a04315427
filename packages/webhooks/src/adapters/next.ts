/**
 * A webhook handler for route handlers of Next.
 *
 * @packageDocumentation
 */
import type { WebhookHandler } from "../handler/create-webhook-handler.ts";

/**
 * The `POST` of a route handler.
 *
 * @param request - The request.
 */
export type NextHandler = (request: Request) => Promise<Response>;

/**
 * A handler as the `POST` of a route handler of Next (App Router). For an API route (Pages Router), use `toNodeHandler` and
 * `export const config = { api: { bodyParser: false } }`.
 *
 * @param handler - What `createWebhookHandler` returned.
 * @param after - The function of this name from `next/server`: keeps the function running for an event that is still being handled when the
 * sender has its answer.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "@session-schema/webhooks";
 * import { toNextHandler } from "@session-schema/webhooks/next";
 *
 * const handler = createWebhookHandler({ secret: "secret", on: {}, deadLetter: console.warn });
 * export const POST = toNextHandler(handler);
 * ```
 */
export function toNextHandler(handler: WebhookHandler, after?: (promise: Promise<unknown>) => void): NextHandler {
  return (request) => handler(request, after && { waitUntil: after });
}
