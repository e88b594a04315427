import type { WebhookContext, WebhookHandler } from "../handler/create-webhook-handler.ts";

/** The part of a Hono context that the handler uses. */
export interface HonoContextLike {
  readonly req: { readonly raw: Request };
  /** Throws where the platform has none. */
  readonly executionCtx: { waitUntil(promise: Promise<unknown>): void };
}

/**
 * A handler as a route of Hono. Middleware before it must not read the body.
 *
 * @param handler - What `createWebhookHandler` returned.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "@session-schema/webhooks";
 * import { toHonoHandler } from "@session-schema/webhooks/hono";
 * import { Hono } from "hono";
 *
 * const handler = createWebhookHandler({ secret: "secret", on: {}, deadLetter: console.warn });
 * new Hono().post("/webhooks", toHonoHandler(handler));
 * ```
 */
export function toHonoHandler(handler: WebhookHandler): (context: HonoContextLike) => Promise<Response> {
  return (context) => handler(context.req.raw, { waitUntil: waitUntilOf(context) });
}

const waitUntilOf =
  (context: HonoContextLike): NonNullable<WebhookContext["waitUntil"]> =>
  (promise) => {
    try {
      context.executionCtx.waitUntil(promise);
    } catch {
      // A server that keeps running needs no notice.
    }
  };
