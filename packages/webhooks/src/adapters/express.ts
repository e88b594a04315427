/**
 * A webhook handler for Express 4 and 5.
 *
 * @packageDocumentation
 */
import type { WebhookHandler } from "../handler/create-webhook-handler.ts";
import { type NodeHandler, toNodeHandler } from "./node.ts";

export type { NodeHandler, NodeRequest, NodeResponse } from "./node.ts";

/**
 * A handler as a route of Express 4 or 5. It reads the raw body itself, so add the route before `app.use(express.json())`. After it, the answer
 * is 400 with the code `body-parsed`. `express.raw({ type: "*\/*" })` may come first.
 *
 * @param handler - What `createWebhookHandler` returned.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "@session-schema/webhooks";
 * import { toExpressHandler } from "@session-schema/webhooks/express";
 * import express from "express";
 *
 * const handler = createWebhookHandler({ secret: "secret", on: {}, deadLetter: console.warn });
 * const app = express();
 * app.post("/webhooks", toExpressHandler(handler));
 * app.use(express.json());
 * ```
 */
export function toExpressHandler(handler: WebhookHandler): NodeHandler {
  return toNodeHandler(handler);
}
