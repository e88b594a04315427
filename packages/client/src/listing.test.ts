import { expect, test } from "vitest";
import { createClient, type RejectedSession } from "./index.ts";
import { json, type Respond, testApi } from "./testing/api.ts";
import { collect } from "./testing/collect.ts";
import { rejection } from "./testing/rejection.ts";

const session = { id: "a", name: "x" };

/** Pages with this body whose Link headers have new cursors without end. */
const endlessPages = (body: readonly unknown[]): Respond => {
  let count = 0;
  return (response) => response.writeHead(200, { link: `</session?cursor=${count++}>; rel="next"` }).end(JSON.stringify(body));
};

test("a listing ends with an error after 100 empty pages in a row", async () => {
  const api = await testApi(endlessPages([]));
  const error = await rejection(collect(createClient(api).sessions.list()));
  expect(error).toMatchObject({ name: "ResponseError", message: "listSessions: 100 pages in a row are empty" });
  expect(api.requests).toHaveLength(100);
});

test("empty pages between others are skipped", async () => {
  const next = (cursor: number): Record<string, string> => ({ link: `</session?cursor=${cursor}>; rel="next"` });
  const api = await testApi(json(200, [], next(1)), json(200, [session], next(2)), json(200, [], next(3)), json(200, [session]));
  expect(await collect(createClient(api).sessions.list())).toEqual([session, session]);
});

test("a listing ends with an error after maxPages pages, with the cursor to continue from", async () => {
  const api = await testApi(endlessPages([session]));
  const { sessions } = createClient(api);
  const read: unknown[] = [];
  const loop = async (cursor?: string): Promise<void> => {
    for await (const each of sessions.list({ cursor }, { maxPages: 3 })) read.push(each);
  };
  expect(await rejection(loop())).toMatchObject({
    name: "PageLimitError",
    operation: "listSessions",
    maxPages: 3,
    cursor: "2",
    message: expect.stringContaining("the listing has more than 3 pages"),
  });
  expect(await rejection(loop("2"))).toMatchObject({ name: "PageLimitError", cursor: "5" });
  expect([read.length, api.requests.length, api.requests[3]]).toEqual([6, 6, "/session?cursor=2"]);
});

test("a listing with as many pages as maxPages is complete", async () => {
  const api = await testApi(json(200, [session], { link: '</session?cursor=b>; rel="next"' }), json(200, [session]));
  expect(await collect(createClient(api).sessions.list({}, { maxPages: 2 }))).toHaveLength(2);
});

test("each loop over a listing, or over its pages, starts again", async () => {
  const api = await testApi(json(200, [session]));
  const listing = createClient(api).sessions.listByStream("s");
  const pages = listing.pages();
  for (const each of [listing, listing, pages, pages]) expect(await collect<unknown>(each)).toHaveLength(1);
  expect(api.requests).toHaveLength(4);
});

test("with onRejected, a session that can't be read is reported and skipped", async () => {
  const api = await testApi(json(200, [session, { name: 5 }, null, { name: "later", later: 1 }]));
  const rejected: RejectedSession[] = [];
  const client = createClient({ ...api, onRejected: (each) => rejected.push(each) });
  expect((await collect(client.sessions.list())).map(({ name }) => name)).toEqual(["x", "later"]);
  expect(rejected).toMatchObject([
    { operation: "listSessions", requestId: "r-1", payload: { name: 5 }, instancePath: "/1", issues: [{ instancePath: "/1/name" }] },
    { payload: null, instancePath: "/2", issues: [{ instancePath: "/2", keyword: "type" }] },
  ]);
});

test("a call may have its own onRejected", async () => {
  const api = await testApi(json(200, [session, { name: 5 }]));
  const { sessions } = createClient({ ...api, onRejected: () => undefined });
  expect(await rejection(collect(sessions.list({}, { onRejected: "fail" })))).toMatchObject({ name: "ResponseError" });
  const rejected: string[] = [];
  await collect(sessions.listByStream("s", {}, { onRejected: ({ instancePath }) => rejected.push(instancePath) }));
  expect(rejected).toEqual(["/1"]);
});

test("a page with only rejected sessions isn't an empty page", async () => {
  const api = await testApi(endlessPages([{ name: 5 }]));
  const listing = createClient(api).sessions.list({}, { onRejected: () => undefined, maxPages: 150 });
  expect(await rejection(collect(listing))).toMatchObject({ name: "PageLimitError" });
});

test("one session that can't be read is always an error", async () => {
  const api = await testApi(json(200, { name: 5 }));
  expect(await rejection(createClient({ ...api, onRejected: () => undefined }).sessions.get("a"))).toMatchObject({ name: "ResponseError" });
});

test.for([
  ["onIssues", { name: "x", later: 1 }],
  ["onRejected", { name: 5 }],
] as const)("an error of %s ends the call, also if it is a promise", async ([hook, payload]) => {
  const api = await testApi(json(200, [payload]));
  const thrown = (): never => {
    throw new Error("no disk");
  };
  for (const failing of [thrown, async () => thrown()])
    expect(await rejection(collect(createClient({ ...api, [hook]: failing }).sessions.list()))).toMatchObject({ message: "no disk" });
});
