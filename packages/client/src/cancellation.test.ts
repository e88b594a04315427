import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { createClient } from "./index.ts";
import { breaksOff, hangs, json, testApi } from "./testing/api.ts";
import { collect } from "./testing/collect.ts";
import { rejection } from "./testing/rejection.ts";

const fast = { firstDelay: 1, longestDelay: 20 };
const session = { id: "a", name: "x" };
const never = (): Promise<never> => new Promise(() => undefined);

test("the time limit ends an apiKey function that hangs, without a retry", async () => {
  const api = await testApi(json(200, session));
  const signals: AbortSignal[] = [];
  const apiKey = (signal: AbortSignal): Promise<string> => {
    signals.push(signal);
    return never();
  };
  expect(await rejection(createClient({ ...api, ...fast, timeout: 20, apiKey }).sessions.get("a"))).toMatchObject({
    name: "TimeoutError",
    message: "getSession: the apiKey function returned no key within 20 ms",
  });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(api.requests).toEqual([]);
});

test("the signal ends an apiKey function that hangs", async () => {
  const api = await testApi(json(200, session));
  const controller = new AbortController();
  const call = rejection(createClient({ ...api, apiKey: never }).sessions.get("a", { signal: controller.signal }));
  controller.abort("enough");
  expect(await call).toBe("enough");
  expect(api.requests).toEqual([]);
});

test("an apiKey function that returns after the time limit sends nothing", async () => {
  const api = await testApi(json(200, session));
  let returnKey: (key: string) => void = () => undefined;
  const apiKey = (): Promise<string> => new Promise((resolve) => (returnKey = resolve));
  const ignoresSignals: typeof fetch = (url) => fetch(url);
  expect(await rejection(createClient({ ...api, timeout: 20, apiKey, fetch: ignoresSignals }).sessions.get("a"))).toMatchObject({
    name: "TimeoutError",
  });
  returnKey("late");
  expect(await createClient(api).sessions.get("b")).toEqual(session);
  expect(api.requests).toEqual(["/session/b"]);
});

test("the time limit ends a fetch that ignores its signal", async () => {
  const api = await testApi(hangs);
  const error = await rejection(createClient({ ...api, ...fast, timeout: 100, retries: 1, fetch: (url) => fetch(url) }).sessions.get("a"));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(api.requests).toHaveLength(2);
});

test("a call may have its own time limit, also in a listing", async () => {
  const api = await testApi(hangs);
  const { sessions } = createClient({ ...api, retries: 0 });
  const message = "the response wasn't complete within 20 ms";
  expect(String(await rejection(sessions.get("a", { timeout: 20 })))).toContain(message);
  expect(String(await rejection(collect(sessions.list({}, { timeout: 20 }))))).toContain(message);
  expect(String(await rejection(collect(sessions.listByStream("s", {}, { timeout: 20 }).pages())))).toContain(message);
});

test("a call may have no time limit, or one that timers can't measure", async () => {
  const api = await testApi(json(200, session));
  for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 40])
    expect(await createClient({ ...api, retries: 0, timeout }).sessions.get("a")).toEqual(session);
});

test("a signal ends a listing between its pages", async () => {
  const api = await testApi(json(200, [session], { link: '</session?cursor=b>; rel="next"' }));
  const controller = new AbortController();
  const read: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const each of createClient(api).sessions.list({}, { signal: controller.signal })) {
      read.push(each);
      controller.abort("enough");
    }
  };
  expect(await rejection(loop())).toBe("enough");
  expect(read).toEqual([session]);
  expect(api.requests).toHaveLength(1);
});

test("no call leaves a listener on its signal", async () => {
  const { signal } = new AbortController();
  const api = await testApi(json(200, session), json(404, {}), breaksOff, json(503, {}), json(200, session), hangs);
  const { sessions } = createClient({ ...api, ...fast, retries: 2 });
  await sessions.get("a", { signal });
  await rejection(sessions.get("a", { signal }));
  await sessions.get("a", { signal });
  await rejection(sessions.get("a", { signal, timeout: 100 }));
  expect(api.requests.length).toBeGreaterThan(5);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("calls at the same time share one listener of their signal, which aborts all of them", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const api = await testApi(hangs);
  const calls = Array.from({ length: 20 }, () => rejection(createClient(api).sessions.get("a", { signal })));
  await vi.waitFor(() => expect(api.requests).toHaveLength(20));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort("enough");
  expect(new Set(await Promise.all(calls))).toEqual(new Set(["enough"]));
});

test("an aborted call closes its connection", async () => {
  const api = await testApi(hangs);
  const controller = new AbortController();
  const call = rejection(createClient(api).sessions.get("a", { signal: controller.signal }));
  await vi.waitFor(() => expect(api.requests).toHaveLength(1));
  controller.abort("enough");
  expect(await call).toBe("enough");
  await vi.waitFor(() => expect(api.received[0]?.socket.destroyed).toBe(true));
});
