/**
 * A webhook handler for Node's `http`, and API routes of Next.
 *
 * @packageDocumentation
 */
import type { WebhookHandler } from "../handler/create-webhook-handler.ts";
import { type NodeRequest, requestOf } from "./request-of.ts";

export type { NodeRequest } from "./request-of.ts";

/** A `ServerResponse` of Node. */
export interface NodeResponse {
  /** The status. */
  statusCode: number;
  /**
   * Sets a header.
   *
   * @param name - The name.
   * @param value - The value.
   */
  setHeader(name: string, value: string): unknown;
  /**
   * Sends the body.
   *
   * @param text - The body.
   */
  end(text: string): unknown;
}

/**
 * A listener of requests. Its promise is never rejected.
 *
 * @param request - The request, whose body may have been read as text or bytes.
 * @param response - The response.
 */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * A handler as a listener of Node's `http`, or as an API route of Next with `bodyParser: false`.
 *
 * @param handler - What `createWebhookHandler` returned.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { createWebhookHandler } from "@session-schema/webhooks";
 * import { toNodeHandler } from "@session-schema/webhooks/node";
 *
 * const handler = createWebhookHandler({ secret: "secret", on: {}, deadLetter: console.warn });
 * createServer(toNodeHandler(handler));
 * ```
 */
export function toNodeHandler(handler: WebhookHandler): NodeHandler {
  return async (request, response) => {
    const answer = await handler(await requestOf(request));
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    // The rest of a body that is too long isn't read, so no other request can follow.
    if (answer.status === 413) response.setHeader("connection", "close");
    response.end(await answer.text());
  };
}
