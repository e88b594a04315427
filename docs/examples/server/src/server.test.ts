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

/** Reads all pages from a path, following the Link headers. */
async function walk(path: string): Promise<{ readonly sizes: number[]; readonly ids: string[] }> {
  const sizes: number[] = [];
  const ids: string[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const response = await get(next);
    const sessions = (await response.json()) as unknown[]; // if the page isn't an array, the loop below throws
    sizes.push(sessions.length);
    for (const session of sessions) if (isSession(session)) ids.push(session.id ?? "");
    next = /^<([^>]*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return { sizes, ids };
}

describe("the example server", () => {
  test("returns every session once over all pages, strictly valid, newest first", async () => {
    const { sizes, ids } = await walk("/session?limit=20");
    expect(sizes).toEqual([20, 20, 5]);
    expect(ids).toEqual(Array.from({ length: 45 }, (_, index) => `session-${String(44 - index).padStart(3, "0")}`));
  });

  test("filters by stream and by recording over all pages", async () => {
    expect((await walk("/stream/stream-1/sessions?record=true&limit=4")).sizes).toEqual([4, 4, 4, 3]);
    expect((await walk("/stream/stream-1/sessions?record=false")).sizes).toEqual([0]);
    expect((await walk("/session?parentId=stream-2")).sizes).toEqual([15]);
  });

  test("passes on additions of later versions", async () => {
    store.receive({ id: "later", name: "x", recordingStatus: "deleted", isHealthy: null, addedLater: { deep: [1] } });
    expect(await (await get("/session/later")).json()).toEqual({
      id: "later",
      name: "x",
      recordingStatus: "deleted",
      addedLater: { deep: [1] },
    });
  });

  test("rejects a payload that isn't a session, or has no id", () => {
    expect(() => store.receive({ id: "x" })).toThrow("name");
    expect(() => store.receive({ name: "x" })).toThrow("a session must have an id");
  });

  test.for([
    ["no key", "/session", "", 401, "no API key was given"],
    ["an unknown key", "/session", "nobody", 401, "unknown API key"],
    ["a key that may not read", "/session", "blocked", 403, "this key may not read sessions"],
    ["an unknown id", "/session/nothing", "demo", 404, "session not found"],
    ["an unknown stream", "/stream/nothing/sessions", "demo", 404, "stream not found"],
    ["an unknown address", "/sessions", "demo", 404, "there is nothing at this address"],
    ["a limit that isn't a number", "/session?limit=ten", "demo", 400, 'limit must be an integer, got "ten"'],
    ["a limit that is too large", "/session?limit=1001", "demo", 422, "limit must be at least 1 and at most 1000, got 1001"],
    ["a repeated parameter", "/session?limit=1&limit=2", "demo", 400, "limit must be given once, got 2 values"],
    ["an empty parameter", "/session?parentId=", "demo", 422, "parentId must not be empty"],
    ["an invalid flag", "/stream/stream-1/sessions?record=1", "demo", 400, 'record must be true or false, got "1"'],
    ["a URL that cannot be decoded", "/session/%ff", "demo", 400, ""],
  ] as const)("responds to %s with an ErrorBody", async ([, path, key, status, message]) => {
    const response = await get(path, key);
    const body: unknown = await response.json();
    expect(response.status).toBe(status);
    expect(body).toSatisfy(isErrorBody);
    expect(body).toEqual({ errors: [expect.stringContaining(message)] });
  });

  test("is read-only", async () => {
    const response = await fetch(`${url}/session`, { method: "DELETE", headers: { authorization: "Bearer demo" } });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});
