import { seed, sessionServer } from "@session-schema/example-server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  AnswerError,
  ApiError,
  ConnectionError,
  createClient,
  ParameterError,
  ResponseError,
  type SessionIssues,
  TimeoutError,
} from "./index.ts";
import { breaksOff, hangs, json, testApi } from "./testing/api.ts";
import { collect } from "./testing/collect.ts";
import { rejection } from "./testing/rejection.ts";

/** Delays that are short enough for tests. */
const fast = { firstDelay: 1, longestDelay: 20 };

const session = { id: "a", name: "x" };

describe("with a real API", () => {
  const store = seed();
  const app = sessionServer({ store });
  let baseUrl = "";
  beforeAll(async () => {
    baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => app.close());
  const client = () => createClient({ baseUrl, apiKey: "demo" });

  test("gets one session", async () => {
    expect(await client().sessions.get("session-003")).toMatchObject({
      id: "session-003",
      parentId: "stream-0",
      sourceBytes: 41_000_000_003,
    });
  });

  test("calls onOdd, the deprecated name of onIssues", async () => {
    store.receive({ id: "later", name: "x", later: 1 });
    const events: SessionIssues[] = [];
    await createClient({ baseUrl, apiKey: "demo", onOdd: (event) => events.push(event) }).sessions.get("later");
    expect(events.map(({ issues }) => issues.length)).toEqual([1]);
  });

  test("encodes any id", async () => {
    for (const id of ["a/b", "...", "?x=1#y", "ü %2F"]) {
      store.receive({ id, name: "x" });
      expect(await client().sessions.get(id)).toEqual({ id, name: "x" });
    }
  });

  test("lists every session once, over all pages", async () => {
    const ids = (await collect(client().sessions.list({ limit: 7, parentId: "stream-1" }))).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([15, 15]);
  });

  test("lists page by page, and continues from a cursor", async () => {
    const [first, ...rest] = await collect(client().sessions.listByStream("stream-0", { record: true, limit: 6 }).pages());
    expect([first?.sessions.length, ...rest.map(({ sessions }) => sessions.length)]).toEqual([6, 6, 3]);
    const again = await collect(
      client()
        .sessions.listByStream("stream-0", { limit: 6, ...(first?.next && { cursor: first.next }) })
        .pages(),
    );
    expect(again).toEqual(rest);
  });

  test("requests only the pages that are read", async () => {
    let requests = 0;
    const counting: typeof fetch = (...request) => {
      requests++;
      return fetch(...request);
    };
    for await (const _ of createClient({ baseUrl, apiKey: "demo", fetch: counting }).sessions.list({ limit: 2 })) break;
    expect(requests).toBe(1);
  });

  test("appends paths to that of the base URL", async () => {
    const api = await testApi(json(200, session));
    await createClient({ baseUrl: `${api.baseUrl}/v1/`, headers: { "x-tenant": "t" } }).sessions.get("a");
    expect(api.requests).toEqual(["/v1/session/a"]);
  });

  test("calls the apiKey function before each request", async () => {
    const keys = ["unknown", "demo"];
    const rotating = createClient({ baseUrl, apiKey: async () => keys.shift() ?? "" });
    expect(await rejection(rotating.sessions.get("session-001"))).toMatchObject({ status: 401 });
    expect(await rotating.sessions.get("session-001")).toMatchObject({ id: "session-001" });
  });

  test.for([
    ["demo", "nothing", 404, ["session not found"], "getSession: 404 session not found"],
    ["blocked", "session-001", 403, ["this key may not read sessions"], "getSession: 403 this key may not read sessions"],
  ] as const)("with the key %s, throws the error of the API for %s", async ([apiKey, id, status, errors, message]) => {
    const error = await rejection(createClient({ baseUrl, apiKey }).sessions.get(id));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, errors, message, operation: "getSession" });
  });

  test("reports the tolerated issues of a session", async () => {
    store.receive({ id: "later", name: "x", recordingStatus: "deleted", later: 1 });
    const events: SessionIssues[] = [];
    const read = await createClient({ baseUrl, apiKey: "demo", onIssues: (event) => events.push(event) }).sessions.get("later");
    expect(read).toMatchObject({ recordingStatus: "deleted", later: 1 });
    expect(events.map(({ operation, session: { id }, issues }) => [operation, id, issues.map(({ keyword }) => keyword).sort()])).toEqual([
      ["getSession", "later", ["additionalProperties", "enum"]],
    ]);
  });
});

describe("before anything is sent", () => {
  const send: typeof fetch = () => {
    throw new Error("sent");
  };
  const { sessions } = createClient({ baseUrl: "http://localhost", fetch: send });

  test.for<[string, () => Promise<unknown>, string]>([
    ["a limit of 0", () => collect(sessions.list({ limit: 0 })), "limit must be an integer of at least 1 and at most 1000, got 0"],
    ["a fraction", () => collect(sessions.list({ limit: 1.5 })), "limit must be an integer of at least 1 and at most 1000, got 1.5"],
    ["an empty cursor", () => collect(sessions.list({ cursor: "" })), 'cursor must be a string of at least 1 character, got ""'],
    ["an empty id", () => sessions.get(""), 'id must be a string of at least 1 character, got ""'],
    ["two dots", () => sessions.get(".."), "id must be a string other than . and .."],
    ["a lone surrogate", () => sessions.get("\ud800"), "id must be a string"],
    [
      "a string for a flag",
      () => collect(sessions.listByStream("s", { record: JSON.parse('"yes"') })),
      'record must be true or false, got "yes"',
    ],
    ["a misspelled parameter", () => collect(sessions.list(JSON.parse('{"limits":1}'))), "limits must be one of limit, cursor, parentId"],
  ])("rejects %s", async ([, call, message]) => {
    const error = await rejection(call());
    expect(error).toBeInstanceOf(ParameterError);
    expect(String(error)).toContain(message);
  });

  test("rejects a base URL that isn't absolute", () => expect(() => createClient({ baseUrl: "/api" })).toThrow(TypeError));
});

describe("with an API that misbehaves", () => {
  test("retries after 429, 5xx and a broken connection", async () => {
    const api = await testApi(json(429, { errors: ["slow down"] }, { "retry-after": "0" }), json(503, {}), breaksOff, json(200, session));
    expect(await createClient({ ...api, ...fast }).sessions.get("a")).toEqual(session);
    expect(api.requests).toHaveLength(4);
  });

  test("gives up on repeated 429 after the maximum number of retries", async () => {
    const api = await testApi(json(429, { errors: ["slow down"] }, { "retry-after": "0" }));
    const error = await rejection(createClient({ ...api, ...fast, retries: 5 }).sessions.get("a"));
    expect(error).toMatchObject({ name: "ApiError", status: 429, errors: ["slow down"], requestId: "r-1" });
    expect(String(error)).toContain("getSession: 429 slow down (request r-1)");
    expect(api.requests).toHaveLength(6);
  });

  test("throws instead of waiting if Retry-After is longer than the longest delay", async () => {
    const api = await testApi(json(429, { errors: ["tomorrow"] }, { "retry-after": "86400" }));
    expect(await rejection(createClient({ ...api, ...fast }).sessions.get("a"))).toMatchObject({ status: 429 });
    expect(api.requests).toHaveLength(1);
  });

  test("doesn't retry a 404", async () => {
    const api = await testApi(json(404, { errors: ["session not found"] }));
    expect(await rejection(createClient({ ...api, ...fast }).sessions.get("a"))).toMatchObject({ status: 404 });
    expect(api.requests).toHaveLength(1);
  });

  test("throws a ResponseError for HTML, without a retry", async () => {
    const api = await testApi((response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Welcome</body></html>"),
    );
    const error = await rejection(createClient({ ...api, ...fast }).sessions.get("a"));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toBeInstanceOf(AnswerError); // the deprecated name
    expect(String(error)).toContain('the response isn\'t JSON: "<html><body>Welcome</body></html>"');
    expect(api.requests).toHaveLength(1);
  });

  test("throws an ApiError without messages for the HTML of a proxy", async () => {
    const api = await testApi((response) => response.writeHead(502, "Bad Gateway").end("<html></html>"));
    expect(await rejection(createClient({ ...api, retries: 0 }).sessions.get("a"))).toMatchObject({
      name: "ApiError",
      errors: [],
      message: "getSession: 502 Bad Gateway",
    });
  });

  test("gives up on a response that never ends", async () => {
    const api = await testApi(hangs);
    const error = await rejection(createClient({ ...api, ...fast, timeout: 30, retries: 1 }).sessions.get("a"));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain("the response wasn't complete within 30 ms");
    expect(api.requests).toHaveLength(2);
  });

  test("gives up on responses that break off", async () => {
    const api = await testApi(breaksOff);
    expect(await rejection(createClient({ ...api, ...fast, retries: 2 }).sessions.get("a"))).toBeInstanceOf(ConnectionError);
    expect(api.requests).toHaveLength(3);
  });

  test("names the host that can't be reached", async () => {
    const error = await rejection(createClient({ baseUrl: "http://127.0.0.1:1", retries: 0 }).sessions.get("a"));
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("http://127.0.0.1:1 could not be reached"),
      cause: expect.anything(),
    });
  });

  test("names the issues of a payload, and their location in the response", async () => {
    const api = await testApi(json(200, [session, { name: 7 }]));
    const error = await rejection(collect(createClient(api).sessions.list()));
    expect(error).toMatchObject({
      name: "ResponseError",
      issues: [{ instancePath: "/1/name", keyword: "type", tolerated: false }],
      requestId: "r-1",
    });
    expect(String(error)).toContain("the response at /1 isn't a Session: name must be a string");
  });

  test("throws if a list isn't an array", async () => {
    const api = await testApi(json(200, session));
    expect(String(await rejection(collect(createClient(api).sessions.list())))).toContain("the response isn't an array of sessions");
  });

  test.for([
    ["leads back to an earlier page", '</session?cursor=b>; rel="next"', 2, "leads back to an earlier page"],
    ["has no cursor", '</session?page=2>; rel="next"', 1, "the Link header has no cursor: /session?page=2"],
  ] as const)("ends with an error if the Link header %s", async ([, link, pages, message]) => {
    const api = await testApi(json(200, [session], { link }));
    expect(String(await rejection(collect(createClient(api).sessions.list())))).toContain(message);
    expect(api.requests).toHaveLength(pages);
  });

  test.for([
    ["a request", hangs],
    ["a pause", json(503, {}, { "retry-after": "9" })],
  ] as const)("aborts %s, and throws the reason of the signal", async ([, respond]) => {
    const api = await testApi(respond);
    const controller = new AbortController();
    const call = rejection(createClient(api).sessions.get("a", { signal: controller.signal }));
    await vi.waitFor(() => expect(api.requests).toHaveLength(1));
    controller.abort("enough");
    expect(await call).toBe("enough");
    expect(api.requests).toHaveLength(1);
  });
});
