/**
 * A webhook handler for Fastify.
 *
 * @packageDocumentation
 */
import type { WebhookHandler } from "../handler/create-webhook-handler.ts";
import { type NodeRequest, requestOf } from "./request-of.ts";

export type { NodeRequest } from "./request-of.ts";

/** The part of a Fastify instance that the plugin uses. */
export interface FastifyLike {
  /** Removes the body parsers of this instance, but not those of its parent. */
  removeAllContentTypeParsers(): void;
  /**
   * Adds a body parser.
   *
   * @param type - A content type, or `*`.
   * @param parser - The parser.
   */
  addContentTypeParser(type: string, parser: (request: unknown, payload: unknown, done: (error: Error | null) => void) => void): unknown;
  /**
   * Adds a route.
   *
   * @param url - The path.
   * @param handler - What answers.
   */
  post(
    url: string,
    handler: (
      request: {
        /** The request of Node. */
        readonly raw: NodeRequest;
      },
      reply: FastifyReplyLike,
    ) => Promise<unknown>,
  ): unknown;
}

/** The part of a Fastify reply that the plugin uses. */
export interface FastifyReplyLike {
  /**
   * Sets the status.
   *
   * @param status - The status.
   */
  code(status: number): unknown;
  /**
   * Sets a header.
   *
   * @param name - The name.
   * @param value - The value.
   */
  header(name: string, value: string): unknown;
  /**
   * Sends the body.
   *
   * @param text - The body.
   */
  send(text: string): unknown;
}

/** Options of the plugin. */
export interface FastifyWebhookOptions {
  /** The path of the route. Default: `/webhooks`. */
  readonly url?: string;
}

/**
 * A Fastify plugin.
 *
 * @param app - The instance that it is registered in.
 * @param options - The path.
 */
export type FastifyWebhookPlugin = (app: FastifyLike, options: FastifyWebhookOptions) => Promise<void>;

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
export function toFastifyPlugin(handler: WebhookHandler): FastifyWebhookPlugin {
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
