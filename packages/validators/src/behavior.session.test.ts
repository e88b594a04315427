import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { payloadLike } from "./testing/payloads.ts";
import {
  assertSession,
  ContractError,
  contractHash,
  contractVersion,
  isFfmpegProfile,
  isSession,
  models,
  readFfmpegProfile,
  readSession,
  recordingStatusValues,
  sessionStandard,
  sessionTolerantStandard,
  unknownProperties,
  validateSession,
} from "./testing/public.ts";

const profile = { width: 1280, height: 720, name: "720p", bitrate: 4000, fps: 30 };
const parse = (text: string): unknown => JSON.parse(text);

describe("a message reads as a sentence", () => {
  const cases: { payload: unknown; message: string }[] = [
    { payload: null, message: "the payload must be an object, got null" },
    { payload: [1, 2], message: "the payload must be an object, got an array of 2 items" },
    { payload: {}, message: "name is required, but missing" },
    { payload: { name: "a", sourceBytes: "12" }, message: 'sourceBytes must be a number, got the string "12"' },
    { payload: { name: 7 }, message: "name must be a string, got the number 7" },
    { payload: { name: "a", lastSeen: Number.NaN }, message: "lastSeen must be a number, got NaN, not a finite number" },
    { payload: { name: "a", lastSeen: -1 }, message: "lastSeen must be at least 0, got -1" },
    { payload: { name: "a", id: "" }, message: 'id must be at least 1 character long, got the string ""' },
    { payload: { name: "a", isHealthy: "yes" }, message: 'isHealthy must be true or false, got the string "yes"' },
    {
      payload: { name: "a", recordingStatus: "redy" },
      message: 'recordingStatus must be one of "waiting", "ready" or "none", got the string "redy"; did you mean "ready"?',
    },
    {
      payload: { name: "a", recordingUrl: "a b" },
      message: 'recordingUrl must be an absolute URI such as https://example.com/a, got the string "a b"',
    },
    { payload: { name: "a", nam: "b" }, message: '"nam" is not a known property; did you mean "name"?' },
    {
      payload: { name: "a", profiles: [{ ...profile, width: 1280.5 }] },
      message: "profiles[0].width must be an integer, got the number 1280.5",
    },
    {
      payload: { name: "a", profiles: [{ ...profile, widht: 1 }] },
      message: 'profiles[0]: "widht" is not a known property; did you mean "width"?',
    },
    { payload: { name: "a", profiles: [{ ...profile, name: undefined }] }, message: "profiles[0].name is required, but missing" },
  ];

  test.for(cases)("$message", ({ payload, message }) => {
    const result = validateSession(payload);
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe("only values that JSON can express count", () => {
  const cases: { title: string; payload: unknown; valid: boolean }[] = [
    {
      title: "an optional property that is undefined is absent",
      payload: { name: "a", id: undefined, profiles: undefined, recordingStatus: undefined },
      valid: true,
    },
    { title: "a required property that is undefined is missing", payload: { name: undefined }, valid: false },
    { title: "an unknown property that is undefined is absent", payload: { name: "a", zone: undefined }, valid: true },
    { title: "an inherited required property is missing", payload: Object.create({ name: "a" }), valid: false },
    {
      title: "an inherited unknown property is ignored",
      payload: Object.assign(Object.create({ zone: 1 }), { name: "a" }),
      valid: true,
    },
    {
      title: "a required property that isn't enumerable is missing",
      payload: Object.defineProperty({}, "name", { value: "a" }),
      valid: false,
    },
    {
      title: "an unknown property that isn't enumerable is ignored",
      payload: Object.defineProperty({ name: "a" }, "zone", { value: 1 }),
      valid: true,
    },
    { title: "an object without a prototype is valid", payload: Object.assign(Object.create(null), { name: "a" }), valid: true },
    { title: "a symbol key is ignored", payload: { name: "a", [Symbol("zone")]: 1 }, valid: true },
    { title: "an own key __proto__ is an unknown property", payload: parse('{"name":"a","__proto__":{}}'), valid: false },
    { title: "an own key constructor is an unknown property", payload: parse('{"name":"a","constructor":1}'), valid: false },
    { title: "an own key toString is an unknown property", payload: parse('{"name":"a","toString":1}'), valid: false },
    {
      title: "1280.0 is an integer",
      payload: parse('{"name":"a","profiles":[{"width":1280.0,"height":7.2e2,"name":"a","bitrate":400,"fps":0}]}'),
      valid: true,
    },
    { title: "Infinity isn't a number", payload: { name: "a", lastSeen: Number.POSITIVE_INFINITY }, valid: false },
    { title: "a bigint isn't a number", payload: { name: "a", lastSeen: 1n }, valid: false },
    { title: "a hole in an array isn't a profile", payload: { name: "a", profiles: Array(1) }, valid: false },
    { title: "500 emoji are 500 characters", payload: { name: "a", profiles: [{ ...profile, name: "😀".repeat(500) }] }, valid: true },
    { title: "501 emoji are too many", payload: { name: "a", profiles: [{ ...profile, name: "😀".repeat(501) }] }, valid: false },
  ];

  test.for(cases)("$title", ({ payload, valid }) => {
    expect(isSession(payload)).toBe(valid);
    expect(validateSession(payload).ok).toBe(valid);
  });

  test("a property on Object.prototype changes no result", () => {
    Object.defineProperty(Object.prototype, "zone", { value: 1, enumerable: true, configurable: true, writable: true });
    const valid = isSession({ name: "a" });
    const result = validateSession({ name: 1 });
    Reflect.deleteProperty(Object.prototype, "zone");
    expect(valid).toBe(true);
    expect(result.ok ? [] : result.issues.map(({ keyword }) => keyword)).toEqual(["type"]);
  });
});

describe("a reader", () => {
  test("returns the payload itself if no null is dropped, with or without issues", () => {
    const payload = { name: "a", zone: null, recordingStatus: "failed", profiles: [{ ...profile, tier: 1 }] };
    const result = readSession(payload);
    expect(result.ok && result.value).toBe(payload);
  });

  test("returns a copy along the changed paths if a null is dropped", () => {
    const payload = { name: "a", isHealthy: null, issues: ["x"], profiles: [profile, { ...profile, encoder: null }] };
    const result = readSession(payload);
    expect(result.ok && result.value).toEqual({ name: "a", issues: ["x"], profiles: [profile, profile] });
    expect(result.ok && result.value.issues).toBe(payload.issues);
    expect(result.ok && result.value.profiles?.[0]).toBe(profile);
    expect(payload).toHaveProperty("isHealthy", null);
  });

  test("keeps an own key __proto__, null or not", () => {
    const result = readSession(parse('{"name":"a","id":null,"__proto__":{"x":1},"constructor":null}'));
    expect(result.ok && Object.entries(result.value)).toEqual([
      ["name", "a"],
      ["__proto__", { x: 1 }],
      ["constructor", null],
    ]);
  });

  const rejected: [string, unknown][] = [
    ["a required null", { name: null }],
    ["a null profile", { name: "a", profiles: [null] }],
    ["a null in an array of strings", { name: "a", issues: [null] }],
    ["a required null in a profile", { name: "a", profiles: [{ ...profile, width: null }] }],
    ["a string for a number", { name: "a", sourceBytes: "12" }],
    ["a fraction for an integer", { name: "a", profiles: [{ ...profile, width: 1280.5 }] }],
    ["a status that isn't a string", { name: "a", recordingStatus: 1 }],
    ["NaN", { name: "a", lastSeen: Number.NaN }],
  ];
  test.for(rejected)("rejects %s", ([, payload]) => expect(readSession(payload).ok).toBe(false));

  test("reports of each issue whether it is tolerated", () => {
    const result = readSession({ name: 1, lastSeen: -1, isHealthy: null, zone: 1, recordingStatus: "failed" });
    expect(
      Object.fromEntries(result.issues.map(({ keyword, instancePath, tolerated }) => [`${instancePath} ${keyword}`, tolerated])),
    ).toEqual({
      "/name type": false,
      "/lastSeen minimum": true,
      "/isHealthy type": true,
      "/recordingStatus enum": true,
      " additionalProperties": true,
    });
  });

  test("a profile is read like a profile within a Session", () => {
    const result = readFfmpegProfile({ ...profile, gop: null, tier: 1 });
    expect(result.ok && unknownProperties(result.value)).toEqual({ tier: 1 });
  });
});

describe("unknownProperties", () => {
  const read = (payload: unknown): object => {
    const result = readSession(payload);
    if (!result.ok) throw new Error("rejected");
    return result.value;
  };

  test("returns unknown properties at every depth, also of a copy", () => {
    const value = read({ name: "a", id: null, zone: { a: 1 }, nothing: null, profiles: [{ ...profile, tier: 1 }] });
    expect(unknownProperties(value)).toEqual({ zone: { a: 1 }, nothing: null });
    expect("profiles" in value && Array.isArray(value.profiles) && unknownProperties(value.profiles[0])).toEqual({ tier: 1 });
  });

  test("is empty for a valid payload", () => expect(unknownProperties(read({ name: "a" }))).toEqual({}));

  test("keeps a key __proto__ as an own key", () => {
    const unknown = unknownProperties(read(parse('{"name":"a","__proto__":1}')));
    expect(Object.entries(unknown)).toEqual([["__proto__", 1]]);
  });
});

describe("a payload of a million invalid items", () => {
  const payload = { name: "a", issues: Array.from({ length: 1_000_000 }, (_, index) => index) };

  test("is described by its first hundred issues and the count of the rest", () => {
    const result = validateSession(payload);
    expect(result.ok ? undefined : [result.issues.length, result.omitted, result.issues[99]?.instancePath]).toEqual([
      100,
      999_900,
      "/issues/99",
    ]);
  });
});

describe("assertSession", () => {
  test("returns for a valid payload", () => expect(() => assertSession({ name: "a" })).not.toThrow());

  test("throws a ContractError that lists the issues, one per line", () => {
    const assertInvalid = (): void => assertSession({ lastSeen: "x", nam: "a" });
    expect(assertInvalid).toThrow(ContractError);
    expect(assertInvalid).toThrow(
      /^not a valid Session: 3 issues\n {2}name is required, but missing\n {2}\/lastSeen: lastSeen must be a number/,
    );
  });

  test("counts the issues that it leaves out", () => {
    expect(() => assertSession({ name: "a", issues: Array(150).fill(0) })).toThrow(/150 issues[\s\S]* and 50 more$/);
  });
});

describe("as Standard Schemas", () => {
  test("strict returns the value, or issues with a path of keys", () => {
    const { validate, vendor, version } = sessionStandard["~standard"];
    expect({ vendor, version }).toEqual({ vendor: "session-schema", version: 1 });
    expect(validate({ name: "a" })).toEqual({ value: { name: "a" } });
    expect(validate({ name: "a", profiles: [{ ...profile, width: "1" }] })).toMatchObject({ issues: [{ path: ["profiles", 0, "width"] }] });
  });

  test("tolerant returns the value without the nulls", () => {
    expect(sessionTolerantStandard["~standard"].validate({ name: "a", isHealthy: null })).toEqual({ value: { name: "a" } });
  });
});

test("the known values of an enum are in the order of the schema", () =>
  expect(recordingStatusValues).toEqual(["waiting", "ready", "none"]));

test("the registry has the functions of each model", () => {
  expect(Object.keys(models)).toEqual(expect.arrayContaining(["Encoder", "FfmpegProfile", "Profile", "RecordingStatus", "Session"]));
  expect(models.FfmpegProfile.is).toBe(isFfmpegProfile);
});

test("the contract's version is the package's", async () => {
  const manifest: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ version: contractVersion });
});

test("the contract's hash is a SHA-256", () => expect(contractHash).toMatch(/^[0-9a-f]{64}$/));

test("among payloads like sessions, some are tolerated", () => {
  const kinds = fc.sample(payloadLike("Session"), 400).map((value) => !isSession(value) && readSession(value).ok);
  expect(kinds).toContain(true);
});
