import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { createClient } from "./index.ts";
import { endless, json, testApi } from "./testing/api.ts";
import { collect } from "./testing/collect.ts";
import { rejection } from "./testing/rejection.ts";

const fast = { firstDelay: 1, longestDelay: 20 };
const session = { id: "a", name: "x" };

test("a body that never ends is read up to 64 MB by default, without a retry", async () => {
  const api = await testApi(endless(200));
  const error = await rejection(createClient({ ...api, ...fast }).sessions.get("a"));
  expect(error).toMatchObject({ name: "ResponseSizeError", operation: "getSession", status: 200, maxResponseBytes: 64_000_000 });
  expect(String(error)).toContain("the response is larger than 64000000 bytes");
  expect(api.requests).toHaveLength(1);
});

test("a gzip bomb is measured after decompression", async () => {
  const api = await testApi(endless(200, { "content-encoding": "gzip" }));
  const error = await rejection(collect(createClient({ ...api, ...fast, maxResponseBytes: 1_000_000 }).sessions.list()));
  expect(error).toMatchObject({ name: "ResponseSizeError", operation: "listSessions", maxResponseBytes: 1_000_000 });
  expect(api.requests).toHaveLength(1);
});

test("the limit is the size that is still read", async () => {
  const api = await testApi(json(200, session));
  const { length } = JSON.stringify(session);
  expect(await createClient({ ...api, maxResponseBytes: length }).sessions.get("a")).toEqual(session);
  expect(await rejection(createClient({ ...api, maxResponseBytes: length - 1 }).sessions.get("a"))).toMatchObject({
    name: "ResponseSizeError",
    requestId: "r-1",
  });
});

test("a response past the limit ends its connection", async () => {
  const api = await testApi(endless(200));
  await rejection(createClient({ ...api, maxResponseBytes: 1000 }).sessions.get("a"));
  await vi.waitFor(() => expect(api.received[0]?.socket.destroyed).toBe(true));
});

test.for([
  ["404", 404, {}],
  ["503", 503, {}],
  ["compressed 503", 503, { "content-encoding": "gzip" }],
] as const)("the body of a %s that never ends is read up to 1 MB, without a retry", async ([, status, headers]) => {
  const api = await testApi(endless(status, { ...headers, "retry-after": "7" }));
  const error = await rejection(createClient({ ...api, ...fast }).sessions.get("a"));
  expect(error).toMatchObject({ name: "ApiError", status, retryAfter: 7000, body: expect.stringMatching(/^ {999}…$/) });
  expect(api.requests).toHaveLength(1);
});

test("a body that arrives byte by byte ends with the time limit", async () => {
  const api = await testApi(async (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (; !response.destroyed; await wait(5)) response.write(" ");
  });
  const error = await rejection(createClient({ ...api, ...fast, timeout: 200, retries: 1 }).sessions.get("a"));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(api.requests).toHaveLength(2);
});

test("a body that can't be decompressed isn't retried", async () => {
  const damaged = gzipSync(JSON.stringify(session));
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 6) ^ 255, damaged.length - 6);
  for (const [encoding, body] of [
    ["gzip", Buffer.from("not gzip")],
    ["gzip", damaged],
    ["br", Buffer.from("not Brotli")],
  ] as const) {
    const api = await testApi((response) => response.writeHead(200, { "content-encoding": encoding }).end(body));
    const error = await rejection(createClient({ ...api, ...fast }).sessions.get("a"));
    expect(error).toMatchObject({ name: "ResponseError", message: "getSession: the response can't be decompressed" });
    expect(api.requests).toHaveLength(1);
  }
});

test("a replacement of fetch needs no stream", async () => {
  const api = await testApi(json(200, session));
  const withoutStream: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    const { ok, status, headers } = response;
    return { ok, status, headers, text: () => response.text() } as Response; // as much as some replacements have
  };
  expect(await createClient({ ...api, fetch: withoutStream }).sessions.get("a")).toEqual(session);
  expect(await rejection(createClient({ ...api, fetch: withoutStream, maxResponseBytes: 5 }).sessions.get("a"))).toMatchObject({
    name: "ResponseSizeError",
  });
});

test("the memory of an error doesn't grow with its body", async () => {
  const deep = `${"[".repeat(100_000)}"x"${"]".repeat(100_000)}`;
  const api = await testApi((response) => response.writeHead(400).end(deep));
  expect(await rejection(createClient(api).sessions.get("a"))).toMatchObject({ status: 400, body: [[[[[[[["…"]]]]]]]] });
});
