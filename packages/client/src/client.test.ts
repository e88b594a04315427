import { seed, sessionServer } from "@session-schema/example-server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { AnswerError, ApiError, ConnectionError, createClient, type OddSession, ParameterError, TimeoutError } from "./index.ts";
import { answers, breaksOff, hangs, misbehaving } from "./testing/api.ts";

/** What a promise is rejected with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "nothing",
    (error: unknown) => error,
  );

const collect = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const collected: T[] = [];
  for await (const each of all) collected.push(each);
  return collected;
};

/** Patience that a test has. */
const hasty = { firstDelay: 1, longestDelay: 20 };

const session = { id: "a", name: "x" };

describe("over a real API", () => {
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

  test("asks for an id as it is, whatever it holds", async () => {
    for (const id of ["a/b", "...", "?x=1#y", "ü %2F"]) {
      store.receive({ id, name: "odd" });
      expect(await client().sessions.get(id)).toEqual({ id, name: "odd" });
    }
  });

  test("lists every session once, over all pages", async () => {
    const ids = (await collect(client().sessions.list({ limit: 7, parentId: "stream-1" }))).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([15, 15]);
  });

  test("lists a page at a time, and goes on from a cursor", async () => {
    const [first, ...rest] = await collect(client().sessions.listByStream("stream-0", { record: true, limit: 6 }).pages());
    expect([first?.sessions.length, ...rest.map(({ sessions }) => sessions.length)]).toEqual([6, 6, 3]);
    const again = await collect(
      client()
        .sessions.listByStream("stream-0", { limit: 6, ...(first?.next && { cursor: first.next }) })
        .pages(),
    );
    expect(again).toEqual(rest);
  });

  test("asks for no page that nobody wants", async () => {
    let asked = 0;
    const counting: typeof fetch = (...request) => {
      asked++;
      return fetch(...request);
    };
    for await (const _ of createClient({ baseUrl, apiKey: "demo", fetch: counting }).sessions.list({ limit: 2 })) break;
    expect(asked).toBe(1);
  });

  test("asks below the path of its base URL, with the headers that it was given", async () => {
    const api = await misbehaving(answers(200, session));
    await createClient({ baseUrl: `${api.baseUrl}/v1/`, headers: { "x-tenant": "t" } }).sessions.get("a");
    expect(api.asked).toEqual(["/v1/session/a"]);
  });

  test("asks for the key before each request, where it is told how", async () => {
    const keys = ["unknown", "demo"];
    const turning = createClient({ baseUrl, apiKey: async () => keys.shift() ?? "" });
    expect(await rejection(turning.sessions.get("session-001"))).toMatchObject({ status: 401 });
    expect(await turning.sessions.get("session-001")).toMatchObject({ id: "session-001" });
  });

  test.for([
    ["demo", "nothing", 404, ["session not found"], "getSession: 404 session not found"],
    ["blocked", "session-001", 403, ["this key may not read sessions"], "getSession: 403 this key may not read sessions"],
  ] as const)("with the key %s, throws what the API says of %s", async ([apiKey, id, status, errors, message]) => {
    const error = await rejection(createClient({ baseUrl, apiKey }).sessions.get(id));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, errors, message, operation: "getSession" });
  });

  test("tells what the reader found odd in what it accepts", async () => {
    store.receive({ id: "odd", name: "x", recordingStatus: "deleted", later: 1 });
    const odd: OddSession[] = [];
    const read = await createClient({ baseUrl, apiKey: "demo", onOdd: (each) => odd.push(each) }).sessions.get("odd");
    expect(read).toMatchObject({ recordingStatus: "deleted", later: 1 });
    expect(odd.map(({ operation, session: { id }, issues }) => [operation, id, issues.map(({ keyword }) => keyword).sort()])).toEqual([
      ["getSession", "odd", ["additionalProperties", "enum"]],
    ]);
  });
});

describe("before anything is sent", () => {
  const send: typeof fetch = () => {
    throw new Error("sent");
  };
  const { sessions } = createClient({ baseUrl: "http://localhost", fetch: send });

  test.for<[string, () => Promise<unknown>, string]>([
    ["a limit of 0", () => collect(sessions.list({ limit: 0 })), "limit must be an integer at least 1 and at most 1000, got 0"],
    ["half a session", () => collect(sessions.list({ limit: 1.5 })), "limit must be an integer at least 1 and at most 1000, got 1.5"],
    ["an empty cursor", () => collect(sessions.list({ cursor: "" })), 'cursor must be a string at least 1 characters long, got ""'],
    ["an empty id", () => sessions.get(""), 'id must be a string at least 1 characters long, got ""'],
    ["two dots", () => sessions.get(".."), "id must be another string than . and .."],
    ["half a surrogate pair", () => sessions.get("\ud800"), "id must be a string"],
    [
      "a flag in words",
      () => collect(sessions.listByStream("s", { record: JSON.parse('"yes"') })),
      'record must be true or false, got "yes"',
    ],
    ["a misspelt parameter", () => collect(sessions.list(JSON.parse('{"limits":1}'))), "limits must be one of limit, cursor, parentId"],
  ])("refuses %s", async ([, call, message]) => {
    const error = await rejection(call());
    expect(error).toBeInstanceOf(ParameterError);
    expect(String(error)).toContain(message);
  });

  test("refuses a base URL that is none", () => expect(() => createClient({ baseUrl: "/api" })).toThrow(TypeError));
});

describe("over an API that misbehaves", () => {
  test("asks again after 429, 5xx and a broken connection, and then has what it wanted", async () => {
    const api = await misbehaving(
      answers(429, { errors: ["slow down"] }, { "retry-after": "0" }),
      answers(503, {}),
      breaksOff,
      answers(200, session),
    );
    expect(await createClient({ ...api, ...hasty }).sessions.get("a")).toEqual(session);
    expect(api.asked).toHaveLength(4);
  });

  test("gives up in a storm of 429 once it has asked as often as it may", async () => {
    const api = await misbehaving(answers(429, { errors: ["slow down"] }, { "retry-after": "0" }));
    const error = await rejection(createClient({ ...api, ...hasty, retries: 5 }).sessions.get("a"));
    expect(error).toMatchObject({ name: "ApiError", status: 429, errors: ["slow down"], requestId: "r-1" });
    expect(String(error)).toContain("getSession: 429 slow down (request r-1)");
    expect(api.asked).toHaveLength(6);
  });

  test("does not wait for longer than it may, but throws what it was told", async () => {
    const api = await misbehaving(answers(429, { errors: ["tomorrow"] }, { "retry-after": "86400" }));
    expect(await rejection(createClient({ ...api, ...hasty }).sessions.get("a"))).toMatchObject({ status: 429 });
    expect(api.asked).toHaveLength(1);
  });

  test("does not ask again what will not be different", async () => {
    const api = await misbehaving(answers(404, { errors: ["session not found"] }));
    expect(await rejection(createClient({ ...api, ...hasty }).sessions.get("a"))).toMatchObject({ status: 404 });
    expect(api.asked).toHaveLength(1);
  });

  test("says that an answer is HTML, and does not ask again", async () => {
    const api = await misbehaving((response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Welcome</body></html>"),
    );
    const error = await rejection(createClient({ ...api, ...hasty }).sessions.get("a"));
    expect(error).toBeInstanceOf(AnswerError);
    expect(String(error)).toContain('the answer is no JSON, but "<html><body>Welcome</body></html>"');
    expect(api.asked).toHaveLength(1);
  });

  test("takes the HTML of a proxy for an error without sentences", async () => {
    const api = await misbehaving((response) => response.writeHead(502, "Bad Gateway").end("<html></html>"));
    expect(await rejection(createClient({ ...api, retries: 0 }).sessions.get("a"))).toMatchObject({
      name: "ApiError",
      errors: [],
      message: "getSession: 502 Bad Gateway",
    });
  });

  test("gives up on an answer that never ends", async () => {
    const api = await misbehaving(hangs);
    const error = await rejection(createClient({ ...api, ...hasty, timeout: 30, retries: 1 }).sessions.get("a"));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain("no whole answer came within 30 ms");
    expect(api.asked).toHaveLength(2);
  });

  test("gives up on answers that break off", async () => {
    const api = await misbehaving(breaksOff);
    expect(await rejection(createClient({ ...api, ...hasty, retries: 2 }).sessions.get("a"))).toBeInstanceOf(ConnectionError);
    expect(api.asked).toHaveLength(3);
  });

  test("says which host cannot be reached", async () => {
    const error = await rejection(createClient({ baseUrl: "http://127.0.0.1:1", retries: 0 }).sessions.get("a"));
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("http://127.0.0.1:1 could not be reached"),
      cause: expect.anything(),
    });
  });

  test("names what the contract refuses, and where in the answer", async () => {
    const api = await misbehaving(answers(200, [session, { name: 7 }]));
    const error = await rejection(collect(createClient(api).sessions.list()));
    expect(error).toMatchObject({
      name: "AnswerError",
      issues: [{ instancePath: "/1/name", keyword: "type", tolerated: false }],
      requestId: "r-1",
    });
    expect(String(error)).toContain("the answer at /1 is no Session: name must be a string");
  });

  test("says that a list is none", async () => {
    const api = await misbehaving(answers(200, session));
    expect(String(await rejection(collect(createClient(api).sessions.list())))).toContain("the answer is no list of sessions");
  });

  test.for([
    ["leads back to where it was", '</session?cursor=b>; rel="next"', 2, "leads back to a page that was there before"],
    ["has no cursor", '</session?page=2>; rel="next"', 1, "the Link header has no cursor: /session?page=2"],
  ] as const)("does not go round for ever where the Link header %s", async ([, link, pages, message]) => {
    const api = await misbehaving(answers(200, [session], { link }));
    expect(String(await rejection(collect(createClient(api).sessions.list())))).toContain(message);
    expect(api.asked).toHaveLength(pages);
  });

  test.for([
    ["a request", hangs],
    ["a pause", answers(503, {}, { "retry-after": "9" })],
  ] as const)("ends %s when it is told to, with the reason that it was given", async ([, answer]) => {
    const api = await misbehaving(answer);
    const controller = new AbortController();
    const call = rejection(createClient(api).sessions.get("a", { signal: controller.signal }));
    await vi.waitFor(() => expect(api.asked).toHaveLength(1));
    controller.abort("enough");
    expect(await call).toBe("enough");
    expect(api.asked).toHaveLength(1);
  });
});
