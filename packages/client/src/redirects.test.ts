import { expect, test } from "vitest";
import { createClient } from "./index.ts";
import { json, redirect, testApi } from "./testing/api.ts";
import { collect } from "./testing/collect.ts";
import { rejection } from "./testing/rejection.ts";

const fast = { firstDelay: 1, longestDelay: 20 };
const session = { id: "a", name: "x" };
const secrets = { apiKey: "key-1", headers: { "x-secret": "s", cookie: "c=1" } };

test.for([301, 302, 303, 307, 308])("a %s to the same origin gets all headers", async (status) => {
  const api = await testApi(redirect(status, "/v2/session/a"), json(200, session));
  expect(await createClient({ ...api, ...secrets }).sessions.get("a", { headers: { "x-call": "1" } })).toEqual(session);
  expect(api.requests).toEqual(["/session/a", "/v2/session/a"]);
  expect(api.received.map(({ method }) => method)).toEqual(["GET", "GET"]);
  expect(api.received[1]?.headers).toMatchObject({ authorization: "Bearer key-1", "x-secret": "s", "x-call": "1" });
});

test("a redirect to another origin gets none of the headers, nor does one back from there", async () => {
  const [api, other] = [await testApi(), await testApi()];
  api.respond(redirect(302, `${other.baseUrl}/x`), json(200, session));
  other.respond(redirect(307, `${api.baseUrl}/back`));
  expect(await createClient({ ...api, ...secrets }).sessions.get("a", { headers: { "x-call": "1" } })).toEqual(session);
  expect([...api.requests, ...other.requests]).toEqual(["/session/a", "/back", "/x"]);
  for (const request of [other.received[0], api.received[1]]) {
    expect(request?.headers).toMatchObject({ accept: "application/json" });
    expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/authorization|cookie|^x-/)]));
  }
});

test("an error of another origin says that the key wasn't sent there", async () => {
  const other = await testApi(json(401, { errors: ["no API key was given"] }));
  const api = await testApi(redirect(302, `${other.baseUrl}/x`));
  expect(await rejection(createClient({ ...api, ...secrets }).sessions.get("a"))).toMatchObject({
    status: 401,
    message: expect.stringContaining(`after a redirect to ${other.baseUrl}, which gets neither the key nor other headers`),
  });
});

test("pages are requested from the API, whatever the origin in the Link header", async () => {
  const other = await testApi(json(200, [session]));
  const api = await testApi(json(200, [session], { link: `<${other.baseUrl}/session?cursor=b>; rel="next"` }), json(200, [session]));
  expect(await collect(createClient({ ...api, ...secrets }).sessions.list())).toEqual([session, session]);
  expect([api.requests, other.requests]).toEqual([["/session", "/session?cursor=b"], []]);
});

test.for([
  ["a loop", "/session/a", "the API redirected more than 10 times", 11],
  ["an invalid URL", "http://[", "the API redirected to an invalid URL", 1],
  ["a file", "file:///etc/hosts", "the API redirected to a URL with the scheme file:", 1],
  ["data", "data:application/json,{}", "the API redirected to a URL with the scheme data:", 1],
  ["a URL with a password", "http://user:SECRET@127.0.0.1/", "the API redirected to a URL with a user name or a password", 1],
] as const)("a redirect to %s ends with a RedirectError, without a retry", async ([, location, problem, requests]) => {
  const api = await testApi(redirect(302, location));
  expect(await rejection(createClient({ ...api, ...fast }).sessions.get("a"))).toMatchObject({
    name: "RedirectError",
    message: `getSession: ${problem}`,
    status: 302,
  });
  expect(api.requests).toHaveLength(requests);
});

test("a redirect from https to http isn't followed", async () => {
  const api = await testApi(redirect(301, "http://127.0.0.1/session/a"));
  // The server has no certificate, so the request is sent without TLS.
  const unencrypted: typeof fetch = (url, options) => fetch(String(url).replace("https:", "http:"), options);
  const client = createClient({ baseUrl: api.baseUrl.replace("http:", "https:"), fetch: unencrypted });
  expect(String(await rejection(client.sessions.get("a")))).toContain("the API redirected to http, which isn't encrypted, from https");
  expect(api.requests).toHaveLength(1);
});

test("a redirect without a location is an error of the API", async () => {
  const api = await testApi((response) => response.writeHead(302).end());
  expect(await rejection(createClient(api).sessions.get("a"))).toMatchObject({ name: "ApiError", status: 302 });
});

test("a redirect that a browser hides is followed by its fetch", async () => {
  const api = await testApi(redirect(302, "/session/b"), redirect(302, "/session/b"), json(200, session));
  const browser: typeof fetch = async (url, options) => {
    const response = await fetch(url, options);
    const isHidden = options?.redirect === "manual" && response.status === 302;
    return isHidden ? ({ type: "opaqueredirect", status: 0, ok: false, headers: new Headers(), body: null } as Response) : response; // all that browsers show
  };
  expect(await createClient({ ...api, fetch: browser }).sessions.get("a")).toEqual(session);
  expect(api.requests).toEqual(["/session/a", "/session/a", "/session/b"]);
});
