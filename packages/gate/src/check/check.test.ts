import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { contractHash } from "@session-schema/validators";
import { expect, test } from "vitest";
import { checkOf, type Mode } from "./check.ts";
import { issuesHeader, omittedHeader } from "./header-names.ts";

const require = createRequire(import.meta.url);

const bytes = (text: string): Uint8Array => Buffer.from(text);
const check = (text: string | Uint8Array, mode: Mode = "tolerant", maxBytes = 1000) =>
  checkOf({ model: "Session", mode, maxBytes })(typeof text === "string" ? bytes(text) : text);
const issuesOf = (result: ReturnType<typeof check>): { instancePath: string; keyword: string; message: string; tolerated?: true }[] =>
  JSON.parse(result.headers[issuesHeader] ?? "[]");

test.for([
  ["a valid message", '{"name":"a"}', true, true],
  ["a byte order mark", '\uFEFF{"name":"a"}', true, true],
  ["an unknown property", '{"name":"a","x":1}', true, false],
  ["a missing property", "{}", false, false],
  ["no bytes", "", false, false],
  ["half an object", '{"name":', false, false],
  ["two values", '{"name":"a"}{"name":"b"}', false, false],
  ["bytes that aren't UTF-8", Buffer.from([0x22, 0xff, 0x22]), false, false],
  ["UTF-16", Buffer.from('{"name":"a"}', "utf16le"), false, false],
  ["a number out of range", '{"name":"a","sourceBytes":1e400}', false, false],
  ["a message above the limit", `{"name":"${"a".repeat(1000)}"}`, false, false],
  ["lists in lists", "[".repeat(500) + "]".repeat(500), false, false],
] as const)("%s", ([, body, tolerant, strict]) => {
  const input = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  const before = Buffer.from(input);
  expect([check(input).accepted, check(input, "strict").accepted]).toEqual([tolerant, strict]);
  expect(input.equals(before)).toBe(true);
});

test("the headers have the contract, the model, the result and the issues", () => {
  expect(check('{"name":"a"}').headers).toEqual({
    "session-schema-contract": contractHash,
    "session-schema-model": "Session",
    "session-schema-result": "accepted",
  });
  const rejected = check('{"name":5,"x":1}');
  expect(rejected.headers).toMatchObject({ "session-schema-result": "rejected" });
  expect(issuesOf(rejected)).toEqual([
    { instancePath: "/name", keyword: "type", message: "name must be a string, got the number 5" },
    { instancePath: "", keyword: "additionalProperties", message: '"x" is not a known property', tolerated: true },
  ]);
});

test("all messages without issues have one result object", () => {
  const sessionCheck = checkOf({ model: "Session", mode: "tolerant", maxBytes: 100 });
  expect(sessionCheck(bytes('{"name":"a"}'))).toBe(sessionCheck(bytes('{"name":"b"}')));
});

const hostileKey = "ключ€😀\u0000\r\n".repeat(400);

test.for([
  { what: "many issues", payload: { name: "a", profiles: Array.from({ length: 60 }, () => ({})) } },
  {
    what: "long keys outside of ASCII",
    payload: { name: "a", ...Object.fromEntries(Array.from({ length: 30 }, (_, i) => [i + hostileKey, 1])) },
  },
])("$what are cut to valid JSON, and the rest is counted", ({ payload }) => {
  const result = check(JSON.stringify(payload), "tolerant", 1_000_000);
  const json = result.headers[issuesHeader] ?? "";
  expect(json).toMatch(/^[\x20-\x7e]*$/);
  expect(json.length).toBeLessThanOrEqual(4096);
  expect(issuesOf(result).length).toBeGreaterThan(0);
  expect(issuesOf(result).length).toBeLessThanOrEqual(20);
  expect(issuesOf(result).length + Number(result.headers[omittedHeader])).toBeGreaterThanOrEqual(30);
});

test("secrets are masked, in values and in keys", () => {
  const url = "https://user:hunter2@example.com/a?token=hunter2";
  const { headers } = check(JSON.stringify({ name: "a", recordingStatus: url, [url]: 1, profiles: [{ [url]: 1 }] }));
  expect(JSON.stringify(headers)).not.toContain("hunter2");
});

test("every fixture has its expected result", async () => {
  const names = ["just-created", "from-a-later-version", "inactive-with-nulls", "as-the-database-gives-it"];
  for (const name of names) {
    const { model, payload, strict, tolerant } = JSON.parse(
      await readFile(require.resolve(`@session-schema/fixtures/payloads/real/${name}.json`), "utf8"),
    );
    for (const [mode, expected] of [
      ["strict", strict],
      ["tolerant", tolerant],
    ] as const)
      expect([name, mode, checkOf({ model, mode, maxBytes: 1e6 })(bytes(JSON.stringify(payload))).accepted]).toEqual([
        name,
        mode,
        expected.accepted,
      ]);
  }
});
