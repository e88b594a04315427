/**
 * A webhook handler for Hono.
 *
 * @packageDocumentation
 */
import type { WebhookContext, WebhookHandler } from "../handler/create-webhook-handler.ts";

/** The part of a Hono context that the handler uses. */
export interface HonoContextLike {
  /** The request. */
  readonly req: Readonly<Record<"raw", Request>>;
  /** What keeps the platform running. Throws where there is none. */
  readonly executionCtx: HonoExecutionContextLike;
}

/** The part of the execution context that the handler uses. */
export interface HonoExecutionContextLike {
  /**
   * Keeps the platform running.
   *
   * @param promise - For as long as it is pending.
   */
  waitUntil(promise: Promise<unknown>): void;
}

/**
 * A route of Hono.
 *
 * @param context - The context of the request.
 */
export type HonoHandler = (context: HonoContextLike) => Promise<Response>;

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
export function toHonoHandler(handler: WebhookHandler): HonoHandler {
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
