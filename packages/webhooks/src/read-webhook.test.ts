import { webhookEventFixtures } from "@session-schema/fixtures";
import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { type KnownWebhookEvent, readWebhook, type WebhookEventOf, webhookEventNames } from "./read-webhook.ts";
import { eventFixtures } from "./testing/events.ts";

test("an event that carries a session is known, and narrowed by its name", () => {
  const read = readWebhook({
    id: "1",
    webhookId: "w",
    createdAt: 1,
    timestamp: 1,
    event: "recording.ready",
    stream: null,
    payload: { session: { name: "a" } },
  });
  if (read.kind !== "known") return expect.unreachable();
  expectTypeOf(read.event.event).toEqualTypeOf<"recording.started" | "recording.waiting" | "recording.ready">();
  if (read.event.event === "recording.ready") {
    expectTypeOf(read.event).toEqualTypeOf<WebhookEventOf<"recording.ready">>();
    expectTypeOf(read.event.payload.mp4Url).toEqualTypeOf<string | undefined>();
  } else {
    // @ts-expect-error only recording.ready has it
    expect(read.event.payload.mp4Url).toBeUndefined();
  }
  expect(read.event).not.toHaveProperty("stream");
  expect(read.issues).toMatchObject([{ instancePath: "/stream", tolerated: true }]);
});

test("another event is unknown and kept whole", () => {
  const event = { event: "asset.ready", deep: { anything: [null] }, id: 7 };
  const read = readWebhook(event);
  expect(read).toEqual({ kind: "unknown", event });
  if (read.kind === "unknown") expectTypeOf(read.event["deep"]).toBeUnknown();
});

test.for([
  undefined,
  null,
  7,
  "recording.ready",
  [],
  {},
  { event: 7 },
  { event: null },
  { event: "recording.ready" },
  { id: "1", webhookId: "w", createdAt: 1, timestamp: 1, event: "recording.ready", payload: { session: {} } },
])("%j is rejected, with issues", (event) => {
  const read = readWebhook(event);
  expect(read.kind).toBe("rejected");
  if (read.kind === "rejected") expect(read.issues).not.toEqual([]);
});

test.for(["__proto__", "constructor", "toString", "hasOwnProperty"])("an event with the name %s is unknown", (event) => {
  expect(readWebhook({ event }).kind).toBe("unknown");
});

test("the fixtures of events are read as the fixtures expect", async () => {
  const all = [...webhookEventFixtures.valid, ...webhookEventFixtures.invalid];
  expect(all.length).toBeGreaterThan(10);
  for (const { payload, tolerant, says } of all) expect(readWebhook(payload).kind === "rejected", says).toBe(!tolerant.accepted);
  const names = (await eventFixtures()).map(({ payload }) => payload.event);
  expect(names).toEqual(expect.arrayContaining([...webhookEventNames]));
});

test("the names are those of the events", () => {
  expectTypeOf<(typeof webhookEventNames)[number]>().toEqualTypeOf<KnownWebhookEvent["event"]>();
  expect(webhookEventNames).toEqual(["recording.started", "recording.waiting", "recording.ready"]);
});

test("nothing makes it throw, and nothing is changed", () => {
  fc.assert(
    fc.property(fc.object({ withNullPrototype: true }), fc.constantFrom(...webhookEventNames, "x"), (object, name) => {
      const event = { ...object, event: name };
      const before = structuredClone(event);
      readWebhook(event);
      expect(event).toEqual(before);
    }),
  );
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const thrower = {
    get event(): string {
      throw new Error("getter");
    },
  };
  for (const hostile of [revoked.proxy, thrower, { event: "recording.ready", payload: thrower }])
    expect(readWebhook(hostile).kind).toBe("rejected");
});
