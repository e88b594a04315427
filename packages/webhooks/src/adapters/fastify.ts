import type { WebhookHandler } from "../handler/create-webhook-handler.ts";
import { type NodeRequest, requestOf } from "./request-of.ts";

export type { NodeRequest } from "./request-of.ts";

/** The part of a Fastify instance that the plugin uses. */
export interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(type: string, parser: (request: unknown, payload: unknown, done: (error: Error | null) => void) => void): unknown;
  post(url: string, handler: (request: { readonly raw: NodeRequest }, reply: FastifyReplyLike) => Promise<unknown>): unknown;
}

/** The part of a Fastify reply that the plugin uses. */
export interface FastifyReplyLike {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(text: string): unknown;
}

/** Options of the plugin. */
export interface FastifyWebhookOptions {
  /** The path of the route. Default: `/webhooks`. */
  readonly url?: string;
}

/**
 * A handler as a Fastify plugin with one route. The plugin turns off body parsers for that route only, because the signature covers the raw
 * body.
 *
 * @param handler - What `createWebhookHandler` returned.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "@session-schema/webhooks";
 * import { toFastifyPlugin } from "@session-schema/webhooks/fastify";
 * import Fastify from "fastify";
 *
 * const handler = createWebhookHandler({ secret: "secret", on: {}, deadLetter: console.warn });
 * const app = Fastify();
 * app.register(toFastifyPlugin(handler), { url: "/webhooks" });
 * ```
 */
export function toFastifyPlugin(handler: WebhookHandler): (app: FastifyLike, options: FastifyWebhookOptions) => Promise<void> {
  return async (app, { url = "/webhooks" }) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    app.post(url, async ({ raw }, reply) => {
      const answer = await handler(await requestOf(raw));
      reply.code(answer.status);
      for (const [name, value] of answer.headers) reply.header(name, value);
      if (answer.status === 413) reply.header("connection", "close"); // the rest of the body isn't read
      return reply.send(await answer.text());
    });
  };
}
