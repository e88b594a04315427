import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ApiError, createClient } from "./index.ts";
import { breaksOff, json, type Respond, testApi } from "./testing/api.ts";
import { rejection } from "./testing/rejection.ts";

const apiKey = "key-0123456789";

/** The error of one response. */
async function errorOf(respond: Respond, key: string = apiKey): Promise<ApiError> {
  const api = await testApi(respond);
  const error = await rejection(createClient({ ...api, apiKey: key, retries: 0 }).sessions.get("a"));
  if (error instanceof ApiError) return error;
  throw new Error(`not an ApiError: ${String(error)}`);
}

const text =
  (status: number, body: string, contentType = "text/plain"): Respond =>
  (response) => {
    response.writeHead(status, { "content-type": contentType }).end(body);
  };

test("an error has the status, the headers and Retry-After of the response", async () => {
  const error = await errorOf(json(429, { errors: ["slow down"] }, { "retry-after": "90", "x-quota": "5" }));
  expect(error).toMatchObject({
    status: 429,
    requestId: "r-1",
    retryAfter: 90_000,
    errors: ["slow down"],
    body: { errors: ["slow down"] },
  });
  expect(error.headers.get("x-quota")).toBe("5");
  expect((await errorOf(json(503, {}))).retryAfter).toBeUndefined();
});

test("an error keeps its status if its body breaks off", async () => {
  const api = await testApi((response) => {
    response.writeHead(404, { "content-length": "1000" }).write("no such", () => response.destroy());
  }, breaksOff);
  expect(await rejection(createClient(api).sessions.get("a"))).toMatchObject({ name: "ApiError", status: 404, body: "no such" });
  expect(api.requests).toHaveLength(1);
});

test.for([
  ["a problem", { type: "about:blank", title: "Bad limit", detail: "It is 0", pointer: "/limit" }, "400 Bad limit: It is 0"],
  ["a title", { title: "Bad limit" }, "400 Bad limit"],
  ["a message", { message: "Bad limit" }, "400 Bad limit"],
  ["an error", { error: "Bad limit" }, "400 Bad limit"],
  ["something else", { error: { code: 7 } }, "400 Bad Request"],
  ["null", null, "400 Bad Request"],
] as const)("the body of %s is parsed, and its text is in the message", async ([, body, message]) => {
  const error = await errorOf(json(400, body, { "content-type": "application/problem+json" }));
  expect(error).toMatchObject({ errors: [], message: `getSession: ${message} (request r-1)` });
  expect(error.body).toEqual(body);
});

test("an empty body is undefined", async () => expect((await errorOf(text(500, ""))).body).toBeUndefined());

test("a text is cut, and its control characters are escaped", async () => {
  const start = "<html>\n\u001b[31m\u0085\u202e\u2028";
  const { body } = await errorOf(text(502, start + "x".repeat(100_000), "text/html; charset=utf-8"));
  expect(body).toBe(`${"<html>\\u000a\\u001b[31m\\u0085\\u202e\\u2028".padEnd(999, "x")}…`);
});

test("control characters and long values are escaped and cut in JSON too", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `line\n${index}`);
  const error = await errorOf(json(400, { errors: many, "a\n": "x".repeat(5000) }));
  expect(error.errors).toHaveLength(20);
  expect(error.errors[0]).toBe("line\\u000a0");
  expect(error.message.length).toBeLessThan(600);
  expect(error.message).not.toContain("\n");
  const { errors, "a\\u000a": long } = error.body as { errors: string[]; "a\\u000a": string }; // as it was sent
  expect([errors.length, long.length]).toEqual([100, 1000]);
});

test.for([
  ["a text", text(400, "can't reach https://user:SECRET@host/a?token=SECRET")],
  ["a message", json(400, { errors: ["can't push to rtmp://h/live/SECRET"] })],
  ["a problem", json(400, { title: "https://user:SECRET@host", detail: "/a?key=SECRET" })],
  ["an escaped URL", text(400, '{"url":"https:\\/\\/user:SECRET\\u0040host/a"}', "application/json")],
  ["a key", json(400, { "https://user:SECRET@host": { nested: ["rtmp://h/live/SECRET"] } })],
] as const)("secrets in the URLs of %s are masked", async ([, respond]) => {
  const error = await errorOf(respond);
  expect(inspect(error, { depth: 9 })).toContain("***");
  expect(inspect(error, { depth: 9 })).not.toContain("SECRET");
});

test("a secret isn't shown where the text is cut", async () => {
  const { body } = await errorOf(text(400, `${"x ".repeat(490)}https://SECRET${"y".repeat(3000)}:SECRET@host`));
  expect(body).toMatch(/^(x )+…$/);
});

test.for([
  ["a plain key", apiKey],
  ["a short key", "s3cr"],
  ["a key with other characters", 'k"e/y+0123456789'],
] as const)("%s isn't in the error, even if the API repeats it", async ([, key]) => {
  const echo: Respond = (response, { headers }) => {
    const authorization = String(headers.authorization);
    response.writeHead(401, `No ${key}`, { "x-request-id": authorization, "x-echo": authorization, "www-authenticate": key });
    response.end(JSON.stringify({ errors: [`unknown key ${key}`], [key]: { url: `x-${encodeURIComponent(key)}-y` }, headers }));
  };
  const error = await errorOf(echo, key);
  const shown = inspect(error, { depth: 9, maxStringLength: null }) + JSON.stringify([...error.headers]) + error.stack;
  expect(shown).toContain("unknown key ***");
  expect(shown).not.toContain(key);
  expect(shown).not.toContain(encodeURIComponent(key));
});

test("secrets in other headers of the request are masked too", async () => {
  const api = await testApi((response, { headers }) => response.writeHead(400).end(JSON.stringify(headers)));
  const headers = { authorization: "Basic dXNlcjpwYXNz", "x-api-key": "xyz-12345", "x-tenant": "acme" };
  const shown = inspect(await rejection(createClient({ ...api, headers }).sessions.get("a")));
  expect(shown).toContain("acme");
  expect(shown).not.toMatch(/dXNlcjpwYXNz|xyz-12345/);
});
