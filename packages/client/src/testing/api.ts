import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One response of the test API. */
export type Respond = (response: ServerResponse, request: IncomingMessage) => void;

/** Starts an API on loopback that sends these responses, one per request, and repeats the last one. It stops when the test ends. */
export async function testApi(...responses: readonly Respond[]): Promise<{ readonly baseUrl: string; readonly requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const respond = responses[Math.min(requests.length, responses.length - 1)];
    requests.push(request.url ?? "");
    respond?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port has this address
  return { baseUrl: `http://127.0.0.1:${port}`, requests };
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
