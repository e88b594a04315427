import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { onTestFinished } from "vitest";

/** One response of the test API. */
export type Respond = (response: ServerResponse, request: IncomingMessage) => void;

/** Starts an API on loopback that sends these responses, one per request, and repeats the last one. It stops when the test ends. */
export async function testApi(...initial: readonly Respond[]): Promise<TestApi> {
  let responses = initial;
  const requests: string[] = [];
  const received: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const respond = responses[Math.min(requests.length, responses.length - 1)];
    requests.push(request.url ?? "");
    received.push(request);
    respond?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port has this address
  return { baseUrl: `http://127.0.0.1:${port}`, requests, received, respond: (...others) => (responses = others) };
}

export interface TestApi {
  readonly baseUrl: string;
  /** The path and query of each request. */
  readonly requests: string[];
  readonly received: IncomingMessage[];
  /** Replaces the responses. */
  readonly respond: (...responses: readonly Respond[]) => void;
}

/** Responds with JSON and a status. */
export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Respond =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", "x-request-id": "r-1", ...headers }).end(JSON.stringify(body));
  };

/** Sends headers and half a body, and closes the connection. */
export const breaksOff: Respond = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"name":"x"', () => response.destroy());
};

/** Sends headers and the start of a body that never ends. */
export const hangs: Respond = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("{");
};

/** Sends a body without end, in pieces of 64 kB that are compressed if `headers` say so. */
export const endless =
  (status: number, headers: Readonly<Record<string, string>> = {}): Respond =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    const body = headers["content-encoding"] === "gzip" ? createGzip() : new PassThrough();
    Readable.from(spaces())
      .pipe(body)
      .pipe(response)
      .on("close", () => body.destroy());
  };

function* spaces(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(65_536, " ");
}

/** Redirects to a URL, which may be relative. */
export const redirect =
  (status: number, location: string): Respond =>
  (response) => {
    response.writeHead(status, { location }).end("moved");
  };
