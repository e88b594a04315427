import { expect, test } from "vitest";
import { type ClientOptions, createClient, ParameterError } from "./index.ts";
import { json, testApi } from "./testing/api.ts";
import { rejection } from "./testing/rejection.ts";

const baseUrl = "http://localhost";
const session = { id: "a", name: "x" };

/** What `createClient` throws. */
function thrown(options: ClientOptions): unknown {
  try {
    return createClient(options);
  } catch (error) {
    return error;
  }
}

test.for([
  ["/api", "baseUrl must be an absolute URL, such as https://api.example.com/v1."],
  ["", "baseUrl must be an absolute URL, such as https://api.example.com/v1."],
  ["http://user:SECRET@[", "baseUrl must be an absolute URL, such as https://api.example.com/v1."],
  ["file:///api", "baseUrl must begin with https:// or http://."],
  ["localhost:8080", "baseUrl must begin with https:// or http://."],
  ["https://user:SECRET@example.com/v1", "baseUrl must not have a user name or a password. Use apiKey, or the header authorization."],
  ["https://SECRET@example.com", "baseUrl must not have a user name or a password. Use apiKey, or the header authorization."],
  ["https://example.com?key=SECRET", "baseUrl must not have a query or a fragment, because the paths of operations are appended to it."],
  ["https://example.com/#SECRET", "baseUrl must not have a query or a fragment, because the paths of operations are appended to it."],
] as const)("rejects the base URL %s", ([url, message]) => {
  const error = thrown({ baseUrl: url });
  expect(error).toEqual(new TypeError(message));
  expect(JSON.stringify(Object.getOwnPropertyDescriptors(error))).not.toContain("SECRET");
});

test.for<[string, Partial<ClientOptions>, string]>([
  ["no time", { timeout: 0 }, "timeout must be a number of milliseconds above 0; Infinity is no limit, got 0."],
  [
    "a time that isn't a number",
    { timeout: Number.NaN },
    "timeout must be a number of milliseconds above 0; Infinity is no limit, got NaN.",
  ],
  [
    "a time that is a string",
    JSON.parse('{"timeout":"5s"}'),
    "timeout must be a number of milliseconds above 0; Infinity is no limit, got a value of the type string.",
  ],
  ["a size of 0", { maxResponseBytes: 0 }, "maxResponseBytes must be a number of bytes above 0; Infinity is no limit, got 0."],
  ["a negative number of retries", { retries: -1 }, "retries must be an integer of at least 0; Infinity is no limit, got -1."],
  ["half a retry", { retries: 0.5 }, "retries must be an integer of at least 0; Infinity is no limit, got 0.5."],
  ["an endless delay", { firstDelay: Number.POSITIVE_INFINITY }, "firstDelay must be a finite number of milliseconds of at least 0"],
  ["a negative delay", { longestDelay: -1 }, "longestDelay must be a number of milliseconds of at least 0, got -1."],
  ["an empty key", { apiKey: " " }, "apiKey must be a string of printable ASCII characters that isn't empty, got other characters."],
  ["a key with other letters", { apiKey: "кSECRET" }, "apiKey must be a string of printable ASCII"],
  ["a key of two lines", { apiKey: "a\nSECRET" }, "apiKey must be a string of printable ASCII"],
  ["a header of two lines", { headers: { "x-a": "1\r\nSECRET: 2" } }, 'the header "x-a" must be a name and a value that HTTP allows'],
  ["the name of a header", { headers: { "x a": "SECRET" } }, 'the header "x a" must be a name and a value that HTTP allows'],
])("rejects %s, and repeats no secret", ([, options, message]) => {
  const error = thrown({ baseUrl, ...options });
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain(message);
  expect(String(error)).not.toContain("SECRET");
});

test("rejects the options of a call before anything is sent", async () => {
  const api = await testApi(json(200, session));
  const { sessions } = createClient(api);
  for (const [options, message] of [
    [{ timeout: 0 }, "getSession: timeout must be a number of milliseconds above 0; Infinity is no limit, got 0"],
    [{ headers: { "x-a": "1\n2" } }, 'getSession: the header "x-a" must be a name and a value that HTTP allows, got other characters'],
  ] as const) {
    const error = await rejection(sessions.get("a", options));
    expect(error).toBeInstanceOf(ParameterError);
    expect(error).toMatchObject({ message });
  }
  expect(await rejection(sessions.list({}, { maxPages: 0 })[Symbol.asyncIterator]().next())).toMatchObject({ parameter: "maxPages" });
  expect(api.requests).toEqual([]);
});

test.for([
  ["undefined", undefined],
  ["a number", 7],
  ["an empty key", ""],
  ["a key of two lines", "a\nSECRET"],
] as const)("an apiKey function that returns %s ends the call, without a retry", async ([, key]) => {
  const api = await testApi(json(200, session));
  let calls = 0;
  const apiKey = (): string => {
    calls++;
    return key as string; // as a caller without types may
  };
  const error = await rejection(createClient({ ...api, apiKey }).sessions.get("a"));
  expect(error).toBeInstanceOf(ParameterError);
  expect(String(error)).toContain("apiKey must be a string of printable ASCII characters that isn't empty");
  expect(String(error)).not.toContain("SECRET");
  expect([calls, api.requests.length]).toEqual([1, 0]);
});

test("the error of an apiKey function ends the call, without a retry", async () => {
  const api = await testApi(json(200, session));
  const failing = createClient({ ...api, apiKey: () => Promise.reject(new Error("no vault")) });
  expect(await rejection(failing.sessions.get("a"))).toEqual(new Error("no vault"));
  expect(api.requests).toEqual([]);
});

test("the headers of a call are sent in addition to those of the client, over those of the same name", async () => {
  const api = await testApi(json(200, session));
  const { sessions } = createClient({ ...api, apiKey: " key-1\n", headers: new Headers({ "x-a": "1", "x-b": "2" }) });
  await sessions.get("a");
  await sessions.get("a", { headers: { "X-B": "3", "x-c": "4", "x-d": undefined } });
  await sessions.get("a", { headers: [["authorization", "Basic x"]] });
  const sent = api.received.map(({ headers }) => [headers.authorization, headers["x-a"], headers["x-b"], headers["x-c"], headers["x-d"]]);
  expect(sent).toEqual([
    ["Bearer key-1", "1", "2", undefined, undefined],
    ["Bearer key-1", "1", "3", "4", undefined],
    ["Basic x", "1", "2", undefined, undefined],
  ]);
});
