import { isErrorBody } from "@session-schema/validators/error-body";
import { isSession } from "@session-schema/validators/session";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Store, seed, sessionServer } from "./server.ts";

const store: Store = seed();
const app = sessionServer({ store });
let url = "";
beforeAll(async () => {
  url = await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => app.close());

const get = (path: string, key = "demo"): Promise<Response> => fetch(url + path, { headers: { authorization: `Bearer ${key}` } });

/** What the pages from a path on hold, following the Link header. */
async function walk(path: string): Promise<{ readonly sizes: number[]; readonly ids: string[] }> {
  const sizes: number[] = [];
  const ids: string[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const response = await get(next);
    const sessions = (await response.json()) as unknown[]; // a page is a list, or this throws below
    sizes.push(sessions.length);
    for (const session of sessions) if (isSession(session)) ids.push(session.id ?? "");
    next = /^<([^>]*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return { sizes, ids };
}

describe("the example server", () => {
  test("answers every session once over its pages, each a strict one, newest first", async () => {
    const { sizes, ids } = await walk("/session?limit=20");
    expect(sizes).toEqual([20, 20, 5]);
    expect(ids).toEqual(Array.from({ length: 45 }, (_, index) => `session-${String(44 - index).padStart(3, "0")}`));
  });

  test("keeps to one stream, and to what is recorded, over the pages", async () => {
    expect((await walk("/stream/stream-1/sessions?record=true&limit=4")).sizes).toEqual([4, 4, 4, 3]);
    expect((await walk("/stream/stream-1/sessions?record=false")).sizes).toEqual([0]);
    expect((await walk("/session?parentId=stream-2")).sizes).toEqual([15]);
  });

  test("gives on what a later version has sent", async () => {
    store.receive({ id: "later", name: "x", recordingStatus: "deleted", isHealthy: null, addedLater: { deep: [1] } });
    expect(await (await get("/session/later")).json()).toEqual({
      id: "later",
      name: "x",
      recordingStatus: "deleted",
      addedLater: { deep: [1] },
    });
  });

  test("takes no payload that is no session, nor one without an id", () => {
    expect(() => store.receive({ id: "x" })).toThrow("name");
    expect(() => store.receive({ name: "x" })).toThrow("a session without an id cannot be kept");
  });

  test.for([
    ["no key", "/session", "", 401, "no API key was given"],
    ["an unknown key", "/session", "nobody", 401, "this API key is not known"],
    ["a key that may not read", "/session", "blocked", 403, "this key may not read sessions"],
    ["an unknown id", "/session/nothing", "demo", 404, "session not found"],
    ["an unknown stream", "/stream/nothing/sessions", "demo", 404, "stream not found"],
    ["an unknown address", "/sessions", "demo", 404, "there is nothing at this address"],
    ["a limit that isn't a number", "/session?limit=ten", "demo", 400, 'limit must be an integer, got "ten"'],
    ["a limit that is too large", "/session?limit=1001", "demo", 422, "limit must be at least 1 and at most 1000, got 1001"],
    ["a parameter that comes twice", "/session?limit=1&limit=2", "demo", 400, "limit must come once, but came 2 times"],
    ["an empty parameter", "/session?parentId=", "demo", 422, "parentId must not be empty"],
    ["a flag that is none", "/stream/stream-1/sessions?record=1", "demo", 400, 'record must be true or false, got "1"'],
    ["an address that cannot be decoded", "/session/%ff", "demo", 400, ""],
  ] as const)("answers %s with an ErrorBody", async ([, path, key, status, message]) => {
    const response = await get(path, key);
    const body: unknown = await response.json();
    expect(response.status).toBe(status);
    expect(body).toSatisfy(isErrorBody);
    expect(body).toEqual({ errors: [expect.stringContaining(message)] });
  });

  test("is only read from", async () => {
    const response = await fetch(`${url}/session`, { method: "DELETE", headers: { authorization: "Bearer demo" } });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});
