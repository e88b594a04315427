import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One answer of an API that misbehaves. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** An API on loopback that gives these answers, one a request, the last one ever after; gone when the test is. */
export async function misbehaving(...answers: readonly Answer[]): Promise<{ readonly baseUrl: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request.url ?? "");
    answer?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return { baseUrl: `http://127.0.0.1:${port}`, asked };
}

/** JSON with a status. */
export const answers =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", "x-request-id": "r-1", ...headers }).end(JSON.stringify(body));
  };

/** Headers and half a body, and then the connection is gone. */
export const breaksOff: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"name":"x"', () => response.destroy());
};

/** Headers, and no end. */
export const hangs: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("{");
};
