import { describe, expect, test } from "vitest";
import {
  assertSession,
  ContractError,
  type Issue,
  isSession,
  readSession,
  readSessions,
  unknownProperties,
  validateSession,
} from "./testing/public.ts";

const profile = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 };
const { fps: _, ...withoutFps } = profile;
const issuesOf = (payload: unknown): readonly Issue[] => validateSession(payload).issues ?? [];
const messagesOf = (payload: unknown): string[] => issuesOf(payload).map(({ message }) => message);

describe("issues that tolerant mode rejects are listed first of all", () => {
  const tolerated = (count: number): object[] => Array.from({ length: count }, () => ({ ...profile, width: 1 }));

  test.for([
    { what: "at the end", profiles: [...tolerated(120), withoutFps], index: 120 },
    { what: "at the start", profiles: [withoutFps, ...tolerated(120)], index: 0 },
    { what: "in between", profiles: [...tolerated(110), withoutFps, ...tolerated(10)], index: 110 },
  ])("$what of 120 tolerated ones", ({ profiles, index }) => {
    const { ok, issues, omitted } = readSession({ name: "a", profiles });
    expect({ ok, count: issues.length, omitted }).toEqual({ ok: false, count: 100, omitted: 21 });
    expect(issues.filter((issue) => !issue.tolerated).map(({ instancePath, keyword }) => ({ instancePath, keyword }))).toEqual([
      { instancePath: `/profiles/${index}`, keyword: "required" },
    ]);
    const order = issues.map(({ instancePath }) => Number(instancePath.split("/")[2]));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("a hundred of them leave no room for others", () => {
    const profiles = [...tolerated(50), ...Array.from({ length: 130 }, () => withoutFps)];
    const { issues, omitted } = readSession({ name: "a", profiles });
    expect({ tolerated: issues.some((issue) => issue.tolerated), count: issues.length, omitted }).toEqual({
      tolerated: false,
      count: 100,
      omitted: 80,
    });
  });
});

describe("a value that can't be read is one issue, and no function throws", () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = (name: string, rest: object = {}): object =>
    Object.defineProperty({ ...rest }, name, {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );

  test.for([
    { what: "a revoked proxy", payload: revoked, path: "" },
    { what: "a proxy without keys", payload: hostile, path: "" },
    { what: "a getter that throws", payload: throwing("name"), path: "/name" },
    { what: "a getter of an optional property", payload: throwing("id", { name: "a" }), path: "/id" },
    { what: "a revoked proxy inside", payload: { name: "a", profiles: [profile, revoked] }, path: "/profiles/1" },
    { what: "a revoked proxy for a list", payload: { name: "a", profiles: revoked }, path: "/profiles" },
    { what: "a getter inside", payload: { name: "a", profiles: [throwing("fps", withoutFps)] }, path: "/profiles/0/fps" },
  ])("$what", ({ payload, path }) => {
    expect(isSession(payload)).toBe(false);
    const expected = { ok: false, omitted: 0, issues: [{ instancePath: path, keyword: "unreadable", params: {}, tolerated: false }] };
    expect(validateSession(payload)).toMatchObject(expected);
    expect(readSession(payload)).toMatchObject(expected);
    expect(() => assertSession(payload)).toThrow(ContractError);
  });

  test("a getter that throws only once is an issue as well", () => {
    let reads = 0;
    const payload = Object.defineProperty({}, "name", {
      enumerable: true,
      get: () => {
        if (reads++ === 0) throw new Error("no");
        return "a";
      },
    });
    expect(issuesOf(payload)).toMatchObject([{ keyword: "unreadable" }]);
  });

  test("a reader rejects a payload with a getter that throws at any time", () => {
    for (let throwsAt = 0; throwsAt < 8; throwsAt++) {
      let reads = 0;
      const get = (): string => {
        if (reads++ === throwsAt) throw new Error("no");
        return "a";
      };
      const { ok, issues } = readSession(Object.defineProperty({ isHealthy: null }, "name", { enumerable: true, get }));
      expect(ok || issues.some(({ keyword }) => keyword === "unreadable")).toBe(true);
    }
  });

  test("a getter of an unknown property isn't read by strict mode's report, and is an issue in tolerant mode", () => {
    expect(readSession(throwing("later", { name: "a" }))).toMatchObject({ ok: false, issues: [{ keyword: "unreadable" }] });
  });
});

describe("length decides nothing", () => {
  const long = "a".repeat(10_000_000);

  test.for([
    { what: "a URL of 10 MB", url: `https://example.com/${long}`, valid: true },
    { what: "a URL of 10 MB of percent-encoded characters", url: `https://example.com/${"%41".repeat(3_000_000)}`, valid: true },
    { what: "a URL of 10 MB that ends in a space", url: `https://example.com/${long} `, valid: false },
  ])("$what", ({ url, valid }) => {
    expect(isSession({ name: "a", recordingUrl: url })).toBe(valid);
    expect(readSession({ name: "a", recordingUrl: url }).ok).toBe(true);
  });
});

test("a property that is undefined is absent, known or not", () => {
  const payload = { name: "a", id: undefined, later: undefined };
  const result = readSession(payload);
  expect([isSession(payload), result.ok, result.issues]).toEqual([true, true, []]);
  expect(result.ok && unknownProperties(result.value)).toEqual({});
});

test.for([
  [{ name: "a", lastSeen: Number.POSITIVE_INFINITY }, "lastSeen must be a number, got Infinity, not a finite number"],
  [{ name: "a", lastSeen: Number.NEGATIVE_INFINITY }, "lastSeen must be a number, got -Infinity, not a finite number"],
  [{ name: "a", lastSeen: new Date(0) }, "lastSeen must be a number, got a Date; use getTime()"],
  [{ name: new Date(0) }, "name must be a string, got a Date; use toISOString()"],
  [
    '{"name":"a"}',
    'the payload must be an object, got the string "{\\"name\\":\\"a\\"}"; it holds JSON, so parse it first, or call readSessionJson',
  ],
  [{ name: "a", profiles: "[]" }, 'profiles must be an array, got the string "[]"; it holds JSON, so parse it first'],
  [{ name: "a", profiles: "none" }, 'profiles must be an array, got the string "none"'],
] as const)("%j is reported with a hint where people stumble", ([payload, message]) => {
  expect(messagesOf(payload)).toEqual([message]);
});

test.for([
  { payload: {}, keyword: "required", params: { property: "name" } },
  { payload: { name: 1 }, keyword: "type", params: { types: ["string"] } },
  { payload: { name: "a", nam: 1 }, keyword: "additionalProperties", params: { property: "nam" } },
  { payload: { name: "a", recordingStatus: "redy" }, keyword: "enum", params: { values: ["waiting", "ready", "none"] } },
  { payload: { name: "a", sourceBytes: -1 }, keyword: "minimum", params: { limit: 0 } },
  { payload: { name: "a", id: "" }, keyword: "minLength", params: { limit: 1 } },
  { payload: { name: "a", recordingUrl: "a b" }, keyword: "format", params: { format: "uri" } },
  { payload: { name: "a", profiles: [{ ...profile, width: 1 }] }, keyword: "minimum", params: { limit: 128 } },
])("an issue of $keyword has the params $params", ({ payload, keyword, params }) => {
  expect(issuesOf(payload).map((issue) => ({ keyword: issue.keyword, params: issue.params }))).toEqual([{ keyword, params }]);
});

test("the type of params follows from the keyword, so that messages can be translated", () => {
  const translated = (issue: Issue): string => {
    switch (issue.keyword) {
      case "required":
        return `${issue.params.property} fehlt`;
      case "minimum":
        return `mindestens ${issue.params.limit}`;
      case "enum":
        return `einer von ${issue.params.values.join(", ")}`;
      default:
        return issue.message;
    }
  };
  expect(issuesOf({ sourceBytes: -1, recordingStatus: "redy" }).map(translated)).toEqual([
    "name fehlt",
    "mindestens 0",
    "einer von waiting, ready, none",
  ]);
});

test("each payload of a list is read by itself", () => {
  const { accepted, rejected } = readSessions([{ name: "a" }, {}, { name: "b", later: 1 }, null]);
  expect(accepted).toMatchObject([
    { index: 0, value: { name: "a" }, issues: [] },
    { index: 2, value: { name: "b" }, issues: [{ keyword: "additionalProperties" }] },
  ]);
  expect(rejected).toMatchObject([
    { index: 1, issues: [{ keyword: "required" }], omitted: 0 },
    { index: 3, issues: [{ keyword: "type" }], omitted: 0 },
  ]);
});

describe("no output has a secret", () => {
  test.for([
    "https://user:pa/SECRET@host/x y",
    "https://user:pa?SECRET@host/x y",
    "https://user:pa#SECRET@host/x y",
    "https:/u:SECRET@h y",
    "https://h/?SECRET y",
    "https://h/#SECRET y",
    "https://h/x y?a=1&SECRET",
  ])("%s", (recordingUrl) => {
    const issues = issuesOf({ name: "a", recordingUrl });
    expect(issues).toMatchObject([{ keyword: "format" }]);
    expect(JSON.stringify(issues)).not.toContain("SECRET");
  });
});
