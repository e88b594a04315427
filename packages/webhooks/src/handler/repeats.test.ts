import { expect, test } from "vitest";
import { memoryStore } from "../seen/memory-store.ts";
import type { SeenStore } from "../seen/seen-store.ts";
import { delivery, readyEvent, secrets } from "../testing/deliveries.ts";
import { createWebhookHandler } from "./create-webhook-handler.ts";
import type { DeadLetter } from "./dead-letter.ts";
import type { WebhookHandlerOptions } from "./options.ts";

/** A handler whose function waits until the test lets it end. */
function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const calls: { end: () => void; fail: (error: Error) => void }[] = [];
  const letters: DeadLetter[] = [];
  const errors: unknown[] = [];
  const handler = createWebhookHandler({
    secret: secrets.livepeer,
    on: { "recording.ready": () => new Promise<void>((end, fail) => calls.push({ end, fail })) },
    deadLetter: (letter) => letters.push(letter),
    onError: (error) => errors.push(error),
    ...options,
  });
  const waiting: Promise<unknown>[] = [];
  const send = async (id: string): Promise<{ status: number; outcome: string }> => {
    const response = await handler(await delivery(readyEvent(id)), { waitUntil: (promise) => waiting.push(promise) });
    return { status: response.status, ...(await response.json()) };
  };
  return { send, calls, letters, errors, waiting };
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test("a repeat that arrives while the event is handled waits for it", async () => {
  const { send, calls } = receiver();
  const first = send("1");
  await until(() => calls.length === 1);
  const repeats = [send("1"), send("1")];
  expect(await Promise.race([...repeats, new Promise((resolve) => setTimeout(resolve, 50, "waiting"))])).toBe("waiting");
  calls[0]?.end();
  expect(await first).toEqual({ status: 200, outcome: "handled" });
  expect(await Promise.all(repeats)).toEqual(Array(2).fill({ status: 200, outcome: "repeated" }));
  expect(calls).toHaveLength(1);
});

test("if the event fails, a repeat that waits for it fails too, and the next delivery is handled", async () => {
  let read = 0;
  const { send, calls } = receiver({ now: () => ++read && Date.now() });
  const both = [send("1"), send("1")];
  await until(() => calls.length === 1 && read === 2);
  await new Promise((resolve) => setTimeout(resolve, 200)); // until the signature of the second one is verified too
  calls[0]?.fail(new Error("down"));
  expect(await Promise.all(both)).toEqual(Array(2).fill({ status: 500, outcome: "failed" }));
  const again = send("1");
  await until(() => calls.length === 2);
  calls[1]?.end();
  expect(await again).toEqual({ status: 200, outcome: "handled" });
});

test("an event that takes long is answered 202 and stays claimed", async () => {
  const { send, calls, letters, waiting } = receiver({ answerAfter: 30 });
  expect(await send("1")).toEqual({ status: 202, outcome: "accepted" });
  expect(await send("1")).toEqual({ status: 202, outcome: "accepted" });
  calls[0]?.end();
  await Promise.all(waiting);
  expect(await send("1")).toEqual({ status: 200, outcome: "repeated" });
  expect({ calls: calls.length, letters }).toEqual({ calls: 1, letters: [] });
});

test("an event that fails after the answer 202 goes to deadLetter, once", async () => {
  const { send, calls, letters, errors, waiting } = receiver({ answerAfter: 30 });
  await send("1");
  const error = new Error("too late");
  calls[0]?.fail(error);
  await Promise.all(waiting);
  expect(letters).toEqual([{ reason: "failed", event: expect.objectContaining({ id: "1" }), issues: [], error }]);
  expect(errors).toEqual([error]);
  expect(await send("1")).toEqual({ status: 200, outcome: "repeated" });
});

test("an event that fails while its claim is released is not answered 202", async () => {
  const store = memoryStore();
  const seen: SeenStore = { ...store, release: () => new Promise(() => undefined) };
  const { send, calls } = receiver({ answerAfter: 60, seen });
  const first = send("1");
  await until(() => calls.length === 1);
  calls[0]?.fail(new Error("down"));
  expect(await first).toEqual({ status: 500, outcome: "failed" });
});

test("if deadLetter fails after the answer 202, that is reported, and the event can be handled again", async () => {
  const lost = new Error("no dead letters");
  const { send, calls, errors, waiting } = receiver({ answerAfter: 30, deadLetter: () => Promise.reject(lost) });
  await send("1");
  calls[0]?.fail(new Error("too late"));
  await Promise.all(waiting);
  expect(errors).toEqual([new Error("too late"), lost]);
  await send("1");
  expect(calls).toHaveLength(2);
});

test("of two processes with one store, one handles an event and the other waits for it", async () => {
  const seen = memoryStore();
  const [one, two] = [receiver({ seen }), receiver({ seen })];
  const first = one.send("1");
  await until(() => one.calls.length === 1);
  const second = two.send("1");
  await new Promise((resolve) => setTimeout(resolve, 80));
  one.calls[0]?.end();
  expect(await first).toEqual({ status: 200, outcome: "handled" });
  expect(await second).toEqual({ status: 200, outcome: "repeated" });
  expect(two.calls).toEqual([]);
});

test("if the process that has an event fails, the one that waits for it handles it", async () => {
  const seen = memoryStore();
  const [one, two] = [receiver({ seen }), receiver({ seen })];
  const first = one.send("1");
  await until(() => one.calls.length === 1);
  const second = two.send("1");
  one.calls[0]?.fail(new Error("down"));
  expect(await first).toEqual({ status: 500, outcome: "failed" });
  await until(() => two.calls.length === 1);
  two.calls[0]?.end();
  expect(await second).toEqual({ status: 200, outcome: "handled" });
});

test("the event of a process that died is handled when its lease ends", async () => {
  const seen = memoryStore();
  expect(seen.claim("1", "dead", 200)).toBe("claimed");
  const { send, calls } = receiver({ seen });
  const sent = send("1");
  await until(() => calls.length === 1);
  calls[0]?.end();
  expect(await sent).toEqual({ status: 200, outcome: "handled" });
});

test("a living process extends its lease until it ends", async () => {
  const seen = memoryStore();
  const { send, calls } = receiver({ seen, lease: 60 });
  const sent = send("1");
  await until(() => calls.length === 1);
  for (let i = 0; i < 10; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await seen.claim("1", "other", 1)).toBe("in-flight");
  }
  calls[0]?.end();
  await sent;
  expect(await seen.claim("1", "other", 1)).toBe("done");
});

test("while another process has an event for too long, the answer makes the sender try again", async () => {
  const seen = memoryStore();
  await seen.claim("1", "other", 60_000);
  const { send, calls } = receiver({ seen, answerAfter: 30 });
  expect(await send("1")).toEqual({ status: 503, outcome: "in-flight" });
  await seen.release("1", "other");
  // The first one waits no more: what it would claim now, nobody would answer.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(calls).toEqual([]);
  const again = send("1");
  await until(() => calls.length === 1);
  calls[0]?.end();
  expect(await again).toEqual({ status: 200, outcome: "handled" });
});

test("of 1,000 concurrent deliveries with repeats and failures, each event is handled once", async () => {
  const attempts = new Map<string, number>();
  const done = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string): number => counts.set(id, (counts.get(id) ?? 0) + 1).get(id) ?? 0;
  const seen = memoryStore();
  const processes = [1, 2, 3].map(() =>
    createWebhookHandler({
      secret: secrets.livepeer,
      seen,
      on: {
        "recording.ready": async ({ id }) => {
          await new Promise((resolve) => setTimeout(resolve, Number(id) % 20));
          if (add(attempts, id) === 1 && Number(id) % 3 === 0) throw new Error("the first attempt fails");
          add(done, id);
        },
      },
      deadLetter: () => expect.unreachable(),
      onError: () => undefined,
    }),
  );
  const sendUntilAccepted = async (id: string, index: number): Promise<void> => {
    for (let status = 0; status !== 200; ) {
      const handler = processes[(index + status) % 3];
      status = (await handler?.(await delivery(readyEvent(id))))?.status ?? 0;
    }
  };
  await Promise.all(Array.from({ length: 1000 }, (_, index) => sendUntilAccepted(String(index % 150), index)));
  expect([...done.values()]).toEqual(Array(150).fill(1));
});
