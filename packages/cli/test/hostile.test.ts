import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";

const directory = await mkdtemp(join(tmpdir(), "session-schema-cli-"));

afterAll(() => rm(directory, { recursive: true }));

const good = '{"name":"a"}';
const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Uint8Array.from(part))));

interface Case {
  readonly what: string;
  readonly input: string | Uint8Array;
  readonly args?: readonly string[];
  /** For each payload: `line accepted`, `line rejected`, or `line ` and the beginning of its error. */
  readonly results: readonly string[];
  readonly exit: number;
}

const cases: readonly Case[] = [
  { what: "a byte order mark", input: bytes([0xef, 0xbb, 0xbf], good), results: ["1 accepted"], exit: 0 },
  {
    what: "a byte order mark before NDJSON",
    input: bytes([0xef, 0xbb, 0xbf], `${good}\n${good}`),
    results: ["1 accepted", "2 accepted"],
    exit: 0,
  },
  { what: "CRLF", input: `${good}\r\n\r\n${good}\r\n`, results: ["1 accepted", "3 accepted"], exit: 0 },
  { what: "white space alone", input: " \r\n\t\n", results: ["1 1:1: the input has no payload"], exit: 1 },
  { what: "nothing", input: "", results: ["1 1:1: the input has no payload"], exit: 1 },
  { what: "nothing under --ndjson", input: "", args: ["--ndjson"], results: [], exit: 0 },
  { what: "blank lines under --ndjson", input: "\n\n", args: ["--ndjson"], results: [], exit: 0 },
  { what: "nothing under --each", input: "", args: ["--each"], results: ["1 1:1: the input has no payload"], exit: 1 },
  { what: "an empty array under --each", input: "[]", args: ["--each"], results: ["1 1:1: the input has no payload"], exit: 1 },
  {
    what: "a byte that is not UTF-8",
    input: bytes(good.slice(0, -2), [0xff], '"}'),
    results: ["1 1:11: this isn't UTF-8: unexpected byte 0xff"],
    exit: 1,
  },
  {
    what: "a line that is not UTF-8",
    input: bytes(`${good}\n{"name":"`, [0xc3, 0x28], `"}\n${good}`),
    results: ["1 accepted", "2 2:10: this isn't UTF-8", "3 accepted"],
    exit: 1,
  },
  {
    what: "a character that the end cuts off",
    input: bytes(`${good}\n{"name":"`, [0xf0, 0x9f]),
    results: ["1 accepted", "2 2:10: this isn't UTF-8: unexpected byte 0xf0"],
    exit: 1,
  },
  { what: "UTF-16", input: bytes([0xff, 0xfe], Buffer.from(good, "utf16le").toJSON().data), results: ["1 1:1: this is UTF-16"], exit: 1 },
  {
    what: "a truncated last line",
    input: `${good}\n{"name":"b`,
    results: ["1 accepted", "2 2:9: this string isn't closed: the text may be cut off"],
    exit: 1,
  },
  {
    what: "a truncated line between others",
    input: `${good}\n{"name":\n${good}`,
    results: ["1 accepted", "2 2:9: unexpected end of JSON", "3 accepted"],
    exit: 1,
  },
  {
    what: "a truncated first line",
    input: `{"name":"a\n${good}\n${good}`,
    results: ["1 1:9: this string isn't closed", "2 accepted", "3 accepted"],
    exit: 1,
  },
  {
    what: "a truncated array under --each",
    input: `[${good},{"na`,
    args: ["--each"],
    results: ["1 accepted", "1 1:16: this string isn't closed"],
    exit: 1,
  },
  {
    what: "a pretty-printed document that is cut off",
    input: '{\n "name": "a",\n "issues": [\n  "b"\n',
    results: ["1 4:6: unexpected end of JSON"],
    exit: 1,
  },
  {
    what: "a pretty-printed array without a comma",
    input: '[\n {"name":"a"}\n {"name":"b"}\n]',
    results: ["1 3:2: expected a comma"],
    exit: 1,
  },
  { what: "text that isn't JSON", input: "<html>", results: ["1 1:1: this isn't JSON"], exit: 1 },
  { what: "a NUL byte", input: "\u0000", results: ["1 1:1: this isn't JSON"], exit: 1 },
  { what: "brackets 100,000 deep", input: deep(100_000), results: ["1 rejected"], exit: 1 },
  { what: "brackets 100,000 deep in an unknown property", input: `{"name":"a","x":${deep(100_000)}}`, results: ["1 rejected"], exit: 1 },
  {
    what: "the same for a reader",
    input: `{"name":"a","x":${deep(100_000)}}`,
    args: ["--mode", "tolerant"],
    results: ["1 accepted"],
    exit: 0,
  },
  { what: "brackets 100,000 deep and not closed", input: "[".repeat(100_000), results: ["1 1:100001: unexpected end of JSON"], exit: 1 },
  { what: "objects 100,000 deep and broken", input: `${'{"a":'.repeat(100_000)}oops`, results: ["1 1:1: this isn't JSON"], exit: 1 },
  {
    what: "__proto__, constructor and toString as keys",
    input: '{"name":"a","__proto__":{"name":1},"constructor":1,"toString":null}',
    results: ["1 rejected"],
    exit: 1,
  },
  {
    what: "the same for a reader",
    input: '{"name":"a","__proto__":{"name":1},"constructor":1,"toString":null}',
    args: ["--mode", "tolerant"],
    results: ["1 accepted"],
    exit: 0,
  },
  {
    what: "a name that only __proto__ has",
    input: '{"__proto__":{"name":"a"}}',
    args: ["--mode", "tolerant"],
    results: ["1 rejected"],
    exit: 1,
  },
  { what: "two equal keys, the last of which is valid", input: '{"name":1,"name":"a"}', results: ["1 accepted"], exit: 0 },
  { what: "a number that is too large for a double", input: '{"name":"a","lastSeen":1e400}', results: ["1 rejected"], exit: 1 },
];

test.for(cases)("$what ($args): exit code $exit", async ({ input, args = [], results, exit }) => {
  const { stdout, stderr, exitCode } = await run(["validate", "--format", "json", ...args, "-"], { input });
  const printed = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): string => {
      const { line: at, accepted, error } = JSON.parse(line);
      return `${at} ${error ?? (accepted ? "accepted" : "rejected")}`;
    });
  expect(printed.map((text, i) => (text.startsWith(results[i] ?? "nothing more") ? results[i] : text))).toEqual(results);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: exit });
});

test.for(cases)("$what ($args) has pretty output without a stack trace", async ({ input, args = [], exit }) => {
  const { stdout, stderr, exitCode } = await run(["validate", ...args], { input });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: exit });
  expect(stdout).not.toMatch(/^ +at |RangeError|undefined/m);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThan(220);
});

/** A character of each kind that a terminal or an editor obeys: C0, C1, embeddings, isolates, marks, line separators. */
const unsafe = "\u0007\u001b[2J\u009b31m\u202a\u202e\u2066\u2069\u200e\u200f\u061c\u2028\u2029";
const hostile = `{"name":"a","${unsafe.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`)}\\ud800":"${unsafe.slice(5)}"}`;

test.for(["pretty", "json", "github", "sarif", "junit", "summary"])(
  "control and direction characters are escaped in %s",
  async (format) => {
    await writeFile(join(directory, `${unsafe.slice(5)}.json`), hostile);
    const { stdout, stderr } = await run(["validate", "--format", format, "-", "missing.json", `${unsafe.slice(5)}.json`, "\u202e.json"], {
      input: `${hostile}\n${hostile}`,
      cwd: directory,
    });
    expect(stdout).toMatch(format === "summary" ? /\\u202e/ : /\\u2028|%E2%80%A8/);
    expect(stdout + stderr).not.toMatch(unsafeCharacters);
  },
);

const unsafeCharacters = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;

test.for([
  ["\u202e"],
  ["validate", "--\u202e"],
  ["validate", "--mode", "\u202e"],
  ["validate", "--model", "\u202e"],
  ["validate", "--at", "\u202e"],
  ["validate", "--at", "/\u202e"],
  ["validate", "--format", "\u009b", "x"],
  ["validate", "--config", "\u202e"],
  ["explain", "\u202e\u009b"],
  ["explain", "Session.\u202e"],
  ["fixture", "\u202e"],
  ["fixture", "--list", "\u202e"],
  ["schema", "\u202e"],
  ["diff", "\u202e", "\u009b"],
  ["doctor", "\u202e"],
  ["webhook", "\u202e"],
  ["webhook", "verify", "\u202e", "--headers", "\u202e", "--secret", "s"],
  ["webhook", "send", "recording.ready", "--to", "\u202e", "--secret", "s"],
  ["completion", "\u202e"],
])("an argument of %j is escaped in its error", async (args) => {
  const { stdout, stderr } = await run(args, { input: "{}", cwd: directory });
  expect(stdout + stderr).toContain("\\u");
  expect(stdout + stderr).not.toMatch(unsafeCharacters);
});

test.for([
  { what: "with a path of letters", at: "/a", input: '{"a":[{"name":"a"}]}', exit: 0 },
  {
    what: "to the lines of a document each",
    at: "/a",
    args: ["--ndjson"],
    input: '{"a":[{"name":"a"}]}\n{"a":[{"name":"a"},{}]}',
    exit: 1,
  },
  { what: "to an empty array", at: "/a", input: '{"a":[]}', exit: 1 },
  { what: "to nothing", at: "/b", input: '{"a":[{"name":"a"}]}', exit: 1 },
  { what: "in a document that is cut off", at: "/a", input: '{"a":[{"name":"a"}]', exit: 1 },
])("--at $what: exit code $exit", async ({ at, args = [], input, exit }) => {
  const { stderr, exitCode } = await run(["validate", "--each", "--at", at, ...args], { input });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: exit });
});

test("secrets in URLs are masked in every format", async () => {
  const input = '{"name":"a","recordingUrl":"https://user:hunter2@example.com/a b?token=hunter2","https://x:hunter2@h/?k=hunter2":1}';
  for (const format of ["pretty", "json", "github", "sarif", "junit"]) {
    const { stdout } = await run(["validate", "--format", format], { input });
    expect(stdout).toContain("***");
    expect(stdout).not.toContain("hunter2");
  }
});

test.for([
  { what: "a missing file", file: "missing.json", reason: "no such file" },
  { what: "a folder without payloads", file: "directory", reason: "it has no file that ends in" },
  { what: "a link that leads to itself", file: "loop.json", reason: "ELOOP" },
  { what: "a file below a file", file: "good.json/x", reason: "no such file" },
])("$what is exit code 2, and other files are still validated", async ({ file, reason }) => {
  await mkdir(join(directory, "directory"), { recursive: true });
  await writeFile(join(directory, "good.json"), good);
  await writeFile(join(directory, "bad.json"), "{");
  await symlink("loop.json", join(directory, "loop.json")).catch(() => {}); // it exists after the first row
  const { stdout, stderr, exitCode } = await run(["validate", "--format", "json", file, "good.json", "bad.json"], { cwd: directory });
  expect(stderr).toMatch(new RegExp(`^session-schema: Can't read ${file}: ${reason}.*\\n$`));
  expect(stdout.match(/"source":"[^"]*","line":1,"column":1,"accepted":\w+/g)).toEqual([
    '"source":"good.json","line":1,"column":1,"accepted":true',
    '"source":"bad.json","line":1,"column":1,"accepted":false',
  ]);
  expect(exitCode).toBe(2);
});
