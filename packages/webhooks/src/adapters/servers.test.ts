import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect as connectHttp2, createServer as createHttp2Server } from "node:http2";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createWebhookHandler } from "../handler/create-webhook-handler.ts";
import { signWebhook } from "../sign-webhook.ts";
import { readyEvent, secrets } from "../testing/deliveries.ts";
import { parsingServers, type RunningServer, type StartServer, servers } from "../testing/servers.ts";
import { toNodeHandler } from "./node.ts";

let running: RunningServer | undefined;
afterEach(async () => running?.close());

/** A running server, with what its handler received. */
async function start(startServer: StartServer) {
  const handled: unknown[] = [];
  const handler = createWebhookHandler({
    secret: secrets.livepeer,
    on: { "recording.ready": (event) => handled.push(event) },
    deadLetter: () => undefined,
    onError: () => undefined,
    maxBodyBytes: 100_000,
  });
  running = await startServer(handler);
  const { url } = running;
  const send = async (init: RequestInit) => {
    const response = await fetch(url, { method: "POST", ...init });
    return { status: response.status, type: response.headers.get("content-type"), ...(await response.json()) };
  };
  return { url, send, handled };
}

const sign = (event: object) => signWebhook(event, secrets.livepeer, "livepeer");

describe.for(Object.entries(servers))("%s", ([, startServer]) => {
  test("receives the raw body", async () => {
    const { send, handled } = await start(startServer);
    const event = readyEvent("1", { filler: "é".repeat(30_000) });
    expect(await send(await sign(event))).toEqual({ status: 200, type: expect.stringMatching(/^application\/json/), outcome: "handled" });
    expect(await send(await sign(event))).toMatchObject({ status: 200, outcome: "repeated" });
    expect(handled).toEqual([event]);
  });

  test("rejects a changed body, and a request without a body", async () => {
    const { send } = await start(startServer);
    const { body, headers } = await sign(readyEvent("1"));
    expect(await send({ body: `${body} `, headers })).toMatchObject({ status: 401, code: "mismatch" });
    expect(await send({ headers })).toMatchObject({ status: 401, code: "mismatch" });
    expect(await send({ body: "{}", headers: {} })).toMatchObject({ status: 401, code: "no-signature" });
  });

  test("rejects a body above the limit", async () => {
    const { send } = await start(startServer);
    const { body, headers } = await sign(readyEvent("1", { filler: "x".repeat(90_000) }));
    expect(await send({ body, headers })).toMatchObject({ status: 200 });
    const long = await sign(readyEvent("1", { filler: "x".repeat(100_000) }));
    expect(await send({ ...long })).toMatchObject({ status: 413 });
  });
});

describe.for(Object.entries(parsingServers))("%s", ([, startServer]) => {
  test("answers what to change", async () => {
    const { send, handled } = await start(startServer);
    expect(await send(await sign(readyEvent("1")))).toMatchObject({
      status: 400,
      code: "body-parsed",
      message: expect.stringContaining("Express: use express.raw"),
    });
    expect(handled).toEqual([]);
  });
});

const streaming = Object.entries(servers).filter(([name]) => /http|Express \d$|Fastify/.test(name));

test.for(streaming)("%s answers before the end of a body that is too long", async ([, startServer]) => {
  const { url } = await start(startServer);
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write("POST /webhooks HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n");
  socket.write(`${(200_000).toString(16)}\r\n${"x".repeat(200_000)}\r\n`);
  let answer = "";
  for await (const chunk of socket) answer += chunk;
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer.toLowerCase()).toContain("connection: close");
});

test.for(["GET", "TRACE", "PUT"])("a request with the method %s is answered with 405", async (method) => {
  const { url } = await start(servers["Node's http"] ?? expect.unreachable());
  const request = httpRequest(url, { method }).end();
  const [response] = await once(request, "response");
  expect({ status: response.statusCode, allow: response.headers.allow }).toEqual({ status: 405, allow: "POST" });
});

test("a request of HTTP/2 is received", async () => {
  const handler = createWebhookHandler({ secret: secrets.livepeer, on: {}, deadLetter: () => undefined });
  const server = createHttp2Server(toNodeHandler(handler)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`); // not a pipe
  const { body, headers } = await sign(readyEvent("1"));
  const stream = session.request({ ":method": "POST", ...headers }).end(body);
  const [response] = await once(stream, "response");
  expect(response[":status"]).toBe(200);
  session.destroy();
  server.close();
});

test("Fastify parses the bodies of other routes", async () => {
  const { url } = await start(servers["Fastify"] ?? expect.unreachable());
  const init = { method: "POST", body: '{"a":1}', headers: { "content-type": "application/json" } };
  expect(await (await fetch(new URL("/other", url), init)).json()).toEqual({ a: 1 });
});

test.for([
  ["", 401],
  ["livepeer-signature: x\r\nlivepeer-signature: y\r\n", 400],
  ["livepeer-signature: t=1,v1=\u00e9\r\n", 400],
] as const)("a request with the headers %j is answered with %i", async ([headers, status]) => {
  const { url } = await start(servers["Node's http"] ?? expect.unreachable());
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`POST // HTTP/1.1\r\nhost: [\r\nconnection: close\r\ncontent-length: 2\r\n${headers}\r\n{}`, "latin1");
  let answer = "";
  for await (const chunk of socket) answer += chunk;
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});
