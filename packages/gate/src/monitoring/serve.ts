import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { Failure } from "../engine/errors.ts";
import type { Metrics } from "./metrics.ts";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  /** Whether the gate can pass messages on now. */
  readonly isReady: () => boolean;
}

/** Serves `/healthz`, `/readyz` and `/metrics`. */
export async function serve({ host, port, metrics, isReady }: ServeOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const send = (status: number, text: string, type = "text/plain; charset=utf-8"): void => {
      response.writeHead(status, { "content-type": type }).end(text);
    };
    if (request.method !== "GET" && request.method !== "HEAD") return send(405, "Method not allowed\n");
    switch (request.url?.split("?")[0]) {
      case "/healthz":
        return send(200, "ok\n");
      case "/readyz":
        return isReady() ? send(200, "ready\n") : send(503, "not ready\n");
      case "/metrics":
        return void metrics.text().then(
          (text) => send(200, text, metrics.contentType),
          () => send(500, "Internal error\n"),
        );
      default:
        return send(404, "Not found\n");
    }
  });
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    throw new Failure(`Can't listen on ${host}:${port}: ${(error as NodeJS.ErrnoException).code}. Choose another --port or --host.`); // node:net throws no other error
  }
  return server;
}
