import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import express from "express";
import express4 from "express-4";
import Fastify from "fastify";
import { Hono } from "hono";
import { toExpressHandler } from "../adapters/express.ts";
import { toFastifyPlugin } from "../adapters/fastify.ts";
import { toHonoHandler } from "../adapters/hono.ts";
import { toNextHandler } from "../adapters/next.ts";
import { toNodeHandler } from "../adapters/node.ts";
import type { WebhookHandler } from "../handler/create-webhook-handler.ts";

/** A server on the loopback interface. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server with a handler at `/webhooks`. */
export type StartServer = (handler: WebhookHandler) => Promise<RunningServer>;

async function listen(listener: RequestListener): Promise<RunningServer> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: urlOf(server.address() as AddressInfo), // not a pipe
    close: async () => {
      server.close().closeAllConnections();
    },
  };
}

const urlOf = ({ port }: AddressInfo): string => `http://127.0.0.1:${port}/webhooks`;

/** The frameworks, each set up as its adapter describes. */
export const servers: Readonly<Record<string, StartServer>> = {
  "Node's http": (handler) => listen(toNodeHandler(handler)),
  "Express 5": (handler) => listen(express().post("/webhooks", toExpressHandler(handler)).use(express.json())),
  "Express 4": (handler) => listen(express4().post("/webhooks", toExpressHandler(handler)).use(express4.json())),
  "Express 5 after express.raw()": (handler) =>
    listen(express().post("/webhooks", express.raw({ type: "*/*", limit: "1mb" }), toExpressHandler(handler))),
  "Express 4 after express.text()": (handler) =>
    listen(express4().post("/webhooks", express4.text({ type: "*/*" }), toExpressHandler(handler))),
  "Express 5 after express.json() that keeps the raw body": (handler) => {
    const verify = (request: object, _response: unknown, rawBody: Buffer) => Object.assign(request, { rawBody });
    return listen(express().use(express.json({ verify })).post("/webhooks", toExpressHandler(handler)));
  },
  Fastify: async (handler) => {
    const app = Fastify();
    await app.register(toFastifyPlugin(handler), { url: "/webhooks" });
    app.post("/other", async ({ body }) => body);
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    return { url: `${url}/webhooks`, close: () => app.close() };
  },
  Hono: async (handler) => {
    const server = serve({ fetch: new Hono().post("/webhooks", toHonoHandler(handler)).fetch, hostname: "127.0.0.1", port: 0 });
    await once(server, "listening");
    return { url: urlOf(server.address() as AddressInfo), close: async () => void server.close() }; // not a pipe
  },
  // A route handler of Next is a function of a Request.
  Next: async (handler) => {
    const server = serve({ fetch: toNextHandler(handler), hostname: "127.0.0.1", port: 0 });
    await once(server, "listening");
    return { url: urlOf(server.address() as AddressInfo), close: async () => void server.close() }; // not a pipe
  },
};

/** Servers that parse the body before the handler sees it. */
export const parsingServers: Readonly<Record<string, StartServer>> = {
  "Express 5 after express.json()": (handler) => listen(express().use(express.json()).post("/webhooks", toExpressHandler(handler))),
  "Express 4 after express.json()": (handler) => listen(express4().use(express4.json()).post("/webhooks", toExpressHandler(handler))),
  "Hono after a middleware that parses": async (handler) => {
    const app = new Hono()
      .use(async ({ req }, next) => {
        await req.json();
        await next();
      })
      .post("/webhooks", toHonoHandler(handler));
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });
    await once(server, "listening");
    return { url: urlOf(server.address() as AddressInfo), close: async () => void server.close() }; // not a pipe
  },
};
