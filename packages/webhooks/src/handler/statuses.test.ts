import { expect, test } from "vitest";
import { signWebhook } from "../sign-webhook.ts";
import { delivery, readyEvent, secrets } from "../testing/deliveries.ts";
import { WebhookError } from "../webhook-error.ts";
import { createWebhookHandler } from "./create-webhook-handler.ts";
import type { DeadLetter } from "./dead-letter.ts";
import type { WebhookHandlerOptions } from "./options.ts";

/** A handler, with what it was given to do. */
function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const handled: unknown[] = [];
  const letters: DeadLetter[] = [];
  const errors: unknown[] = [];
  const handler = createWebhookHandler({
    secret: secrets.livepeer,
    on: { "recording.ready": (event) => handled.push(event) },
    deadLetter: (letter) => letters.push(letter),
    onError: (error) => errors.push(error),
    ...options,
  });
  const send = async (request: Request | Promise<Request>) => {
    const response = await handler(await request);
    return { status: response.status, ...(await response.json()) };
  };
  return { send, handled, letters, errors };
}

test("an event is passed to its function, in either scheme", async () => {
  for (const scheme of ["livepeer", "standard"] as const) {
    const { send, handled, letters, errors } = receiver({ scheme, secret: secrets[scheme] });
    const event = readyEvent("evt-1");
    expect(await send(delivery(event, scheme))).toEqual({ status: 200, outcome: "handled" });
    expect({ handled, letters, errors }).toEqual({ handled: [event], letters: [], errors: [] });
  }
});

test("a function receives the event without nulls, and what readers tolerate", async () => {
  const infos: unknown[] = [];
  const { send } = receiver({ on: { "recording.ready": (...args) => infos.push(args) } });
  const event = readyEvent("evt-1", { payload: { session: { name: "a", issues: null, assetId: "x" } } });
  await send(delivery(event));
  expect(infos).toMatchObject([
    [
      { payload: { session: { name: "a", assetId: "x" } } },
      { issues: [{ instancePath: "/payload/session/issues" }, { params: { property: "assetId" } }] },
    ],
  ]);
});

test("an event that was handled before is answered 200 and not handled again", async () => {
  const { send, handled } = receiver();
  const event = readyEvent("evt-1");
  await send(delivery(event));
  expect(await send(delivery(event))).toEqual({ status: 200, outcome: "repeated" });
  expect(await send(delivery({ ...event, timestamp: event.timestamp + 1 }))).toEqual({ status: 200, outcome: "repeated" });
  expect(handled).toHaveLength(1);
});

test("an event without a function goes to deadLetter, as it came", async () => {
  const { send, letters } = receiver();
  const unknown = { id: "1", event: "stream.started", timestamp: Date.now() };
  const started = readyEvent("2", { event: "recording.started", payload: { session: { name: "a" } } });
  const unreadable = readyEvent("3", { payload: {} });
  for (const event of [unknown, started, unreadable])
    expect(await send(delivery(event))).toEqual({ status: 200, outcome: "dead-lettered" });
  expect(letters).toEqual([
    { reason: "unknown", event: unknown, issues: [] },
    { reason: "no-handler", event: started, issues: [] },
    { reason: "rejected", event: unreadable, issues: [expect.objectContaining({ keyword: "required", params: { property: "session" } })] },
  ]);
  expect(await send(delivery(unknown))).toEqual({ status: 200, outcome: "repeated" });
});

test("an event without an ID goes to deadLetter each time", async () => {
  const { send, letters } = receiver();
  for (const id of [undefined, "", 7, null]) expect(await send(delivery(readyEvent("", { id })))).toMatchObject({ status: 200 });
  for (const event of [undefined, 7, null])
    expect(await send(delivery(readyEvent("x", { id: undefined, event })))).toMatchObject({ status: 200 });
  expect(letters.map(({ reason }) => reason)).toEqual(Array(6).fill("rejected"));
});

test("an event that isn't known goes to onUnknown, if there is one", async () => {
  const names: string[] = [];
  const { send, letters } = receiver({ onUnknown: ({ event }) => names.push(String(event)) });
  expect(await send(delivery({ id: "1", event: "asset.ready", timestamp: Date.now() }))).toEqual({ status: 200, outcome: "handled" });
  expect({ names, letters }).toEqual({ names: ["asset.ready"], letters: [] });
});

test.for([
  ["recording.ready", readyEvent("1"), "on"],
  ["asset.ready", { id: "1", event: "asset.ready", timestamp: Date.now() }, "onUnknown"],
  ["rejected", readyEvent("1", { payload: 7 }), "deadLetter"],
] as const)(
  "when the function for %s throws, the status is 500, and the event is handled when it is sent again",
  async ([, event, failing]) => {
    const failure = new Error("database is down");
    let fails = true;
    const run = () => {
      if (fails) throw failure;
    };
    const on = failing === "on" ? { "recording.ready": run } : {};
    const { send, errors } = receiver({ on, ...(failing !== "on" && { [failing]: run }) });
    expect(await send(delivery(event))).toEqual({ status: 500, outcome: "failed" });
    expect(errors).toEqual([failure]);
    fails = false;
    expect(await send(delivery(event))).toEqual({ status: 200, outcome: failing === "deadLetter" ? "dead-lettered" : "handled" });
    expect(await send(delivery(event))).toEqual({ status: 200, outcome: "repeated" });
  },
);

test.for(["claim", "done", "release"] as const)("when %s of the store throws, the status is 500", async (failing) => {
  const seen = { claim: () => "claimed" as const, done: () => undefined, release: () => undefined };
  const failure = new Error("store is down");
  const { send, errors } = receiver({
    seen: { ...seen, [failing]: () => Promise.reject(failure) },
    on: { "recording.ready": () => (failing === "release" ? Promise.reject(new Error("handler")) : undefined) },
  });
  expect(await send(delivery(readyEvent("1")))).toEqual({ status: 500, outcome: "failed" });
  expect(errors).toContain(failure);
});

test.for([
  ["the signature", { "livepeer-signature": "t=1,v1=00" }, 400, "malformed"],
  ["the header", {}, 401, "no-signature"],
] as const)("a delivery without %s is answered with the reason, and reported", async ([, headers, status, code]) => {
  const { send, handled, letters, errors } = receiver();
  const request = new Request("https://example.com", { method: "POST", body: "{}", headers });
  expect(await send(request)).toEqual({ status, code, message: expect.stringContaining("livepeer-signature") });
  expect({ handled, letters, errors }).toEqual({ handled: [], letters: [], errors: [expect.any(WebhookError)] });
});

test("a signature of another secret, an old delivery and a body that isn't JSON are answered with 401 or 400", async () => {
  expect(await receiver({ secret: "other" }).send(delivery(readyEvent("1")))).toMatchObject({ status: 401, code: "mismatch" });
  expect(await receiver({ secret: "" }).send(delivery(readyEvent("1")))).toMatchObject({ status: 401, code: "no-secret" });
  expect(await receiver({ tolerance: 10, now: () => 0 }).send(delivery(readyEvent("1")))).toMatchObject({ status: 401, code: "timestamp" });
  expect(await receiver({ tolerance: Number.POSITIVE_INFINITY, now: () => 0 }).send(delivery(readyEvent("1")))).toMatchObject({
    status: 200,
  });
});

test("a request whose body was read is answered with what to change", async () => {
  const request = await delivery(readyEvent("1"));
  await request.json();
  expect(await receiver().send(request)).toMatchObject({ status: 400, code: "body-parsed", message: expect.stringContaining("Express: ") });
});

test("a method other than POST is answered with 405", async () => {
  expect(await receiver().send(new Request("https://example.com"))).toMatchObject({ status: 405 });
});

test("a body above the limit isn't read to its end", async () => {
  let chunks = 0;
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(++chunks && 32)) });
  const init = { method: "POST", body, duplex: "half" };
  expect(await receiver({ maxBodyBytes: 10_000 }).send(new Request("https://example.com", init))).toMatchObject({ status: 413 });
  expect(chunks).toBeLessThan(15);
});

test("a body of the limit is read", async () => {
  const { body, headers } = await signWebhook(readyEvent("1"), secrets.livepeer, "livepeer");
  const request = (): Request => new Request("https://example.com", { method: "POST", body, headers });
  expect(await receiver({ maxBodyBytes: Buffer.byteLength(body) }).send(request())).toMatchObject({ status: 200 });
  expect(await receiver({ maxBodyBytes: Buffer.byteLength(body) - 1 }).send(request())).toMatchObject({ status: 413 });
});

test("a body that breaks off is answered with 500, so that it is sent again", async () => {
  const body = new ReadableStream({ pull: () => Promise.reject(new Error("connection lost")) });
  const { send, errors } = receiver();
  expect(await send(new Request("https://example.com", { method: "POST", body, duplex: "half" } as RequestInit))).toMatchObject({
    status: 500,
  });
  expect(errors).toEqual([new Error("connection lost")]);
});

test("a report that fails changes no answer", async () => {
  const onError = () => {
    throw new Error("no log");
  };
  expect(await receiver({ onError }).send(new Request("https://example.com", { method: "POST" }))).toMatchObject({ status: 401 });
});

test.for([
  [{ deadLetter: undefined }, '"deadLetter" must be a function'],
  [{ on: undefined }, '"on" must be an object'],
  [
    { on: { "recording.redy": () => undefined } },
    '"on" has no event "recording.redy". Events: recording.started, recording.waiting, recording.ready.',
  ],
  [{ on: { "recording.ready": "x" } }, '"on" must have a function for recording.ready'],
  [{ scheme: "stripe" }, '"scheme" must be "livepeer" or "standard"'],
  [{ answerAfter: Number.POSITIVE_INFINITY }, '"answerAfter" must be more than 0'],
  [{ lease: 0 }, '"lease" must be more than 0'],
] as const)("an option that JavaScript can get wrong is reported at the start: %o", ([options, message]) => {
  expect(() => receiver(options as object)).toThrow(message);
});
