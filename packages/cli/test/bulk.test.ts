import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import zlib from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Outcome, run } from "./run.ts";

const directory = await mkdtemp(join(tmpdir(), "session-schema-bulk-"));
afterAll(() => rm(directory, { recursive: true }));

const good = '{"name":"a"}';
const unknown = '{"name":"a","region":"fra"}';
const bad = '{"name":1}';
const twice = '{"name":1,"name":"a"}';
const rounded = '{"name":"a","createdAt":9007199254740993}';

/** Enough lines of each kind for workers to be started. */
const many = Array.from({ length: 24_000 }, (_, i) =>
  i % 100 === 7 ? bad : i % 100 === 31 ? unknown : i % 500 === 77 ? twice : i % 997 === 5 ? "" : `{"name":"${"x".repeat(350)}é${i}"}`,
).join("\n");

test.for(["json", "pretty", "github", "summary"])("any number of workers prints and writes the same bytes (%s)", async (format) => {
  const input = join(directory, `many-${format}.ndjson`);
  await writeFile(input, many);
  const results: unknown[] = [];
  for (const workers of ["1", "2", "3"]) {
    const [accepted, rejected] = [join(directory, `a-${format}-${workers}`), join(directory, `r-${format}-${workers}`)];
    const args = [
      "validate",
      "--mode",
      "tolerant",
      "--format",
      format,
      "--accepted",
      accepted,
      "--rejected",
      rejected,
      "--workers",
      workers,
    ];
    const { stdout, stderr, exitCode } = await run([...args, input]);
    results.push({ stdout, stderr, exitCode, accepted: await readFile(accepted, "utf8"), rejected: await readFile(rejected, "utf8") });
  }
  const lines = many.split("\n").filter((line) => line !== "");
  expect(results[0]).toMatchObject({ exitCode: 1, accepted: `${lines.filter((line) => line !== bad).join("\n")}\n`.slice(0, -1) });
  expect(results[0]).toMatchObject({ rejected: `${lines.filter((line) => line === bad).join("\n")}\n` });
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

/** Runs with both outputs. Returns what they have. */
async function split(name: string, inputs: readonly (string | Uint8Array)[], args: readonly string[] = []) {
  const files = await Promise.all(
    inputs.map(async (content, i) => {
      const path = join(directory, `${name}-${i}`);
      await writeFile(path, content);
      return path;
    }),
  );
  const [accepted, rejected] = [join(directory, `${name}-accepted`), join(directory, `${name}-rejected`)];
  const outcome = await run(["validate", "--format", "summary", "--accepted", accepted, "--rejected", rejected, ...args, ...files]);
  return { ...outcome, accepted: await readFile(accepted, "latin1"), rejected: await readFile(rejected, "latin1") };
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

test.for([
  { what: "CRLF", inputs: [`${good}\r\n${bad}\r\n`], accepted: `${good}\r\n`, rejected: `${bad}\r\n` },
  { what: "blank lines belong to no output", inputs: [`\n${good}\n \t\r\n${bad}\n\n`], accepted: `${good}\n`, rejected: `${bad}\n` },
  { what: "white space around a payload", inputs: [` ${good} \t\n`], accepted: ` ${good} \t\n`, rejected: "" },
  { what: "a last line without a newline stays without one", inputs: [`${bad}\n${good}`], accepted: good, rejected: `${bad}\n` },
  {
    what: "the next input begins on a new line",
    inputs: [good, bad, `${good}\n`, bad],
    accepted: `${good}\n${good}\n`,
    rejected: `${bad}\n${bad}`,
  },
  {
    what: "a byte order mark isn't part of the first line",
    inputs: [`\uFEFF${good}\n`, `\uFEFF${bad}\n`].map((text) => Buffer.from(text)),
    accepted: `${good}\n`,
    rejected: `${bad}\n`,
  },
  { what: "bytes that aren't UTF-8", inputs: [latin1(`{"name":"\xff"}\n${good}\n`)], accepted: `${good}\n`, rejected: '{"name":"\xff"}\n' },
  { what: "a NUL byte", inputs: [`\0\n${good}\n`], accepted: `${good}\n`, rejected: "\0\n" },
  { what: "a document in several lines", inputs: ['{\n"name":"a"}\n'], accepted: "", rejected: '{\n"name":"a"}\n' },
  { what: "an empty input", inputs: [""], accepted: "", rejected: "" },
])("lines are written byte for byte: $what", async ({ what, inputs, accepted, rejected }) => {
  const found = await split(`bytes-${what.replaceAll(/\W/g, "")}`, inputs);
  expect({ accepted: found.accepted, rejected: found.rejected }).toEqual({ accepted, rejected });
  expect(found.exitCode).toBe(rejected === "" ? 0 : 1);
});

test("a line over 64 MB is rejected byte for byte, and the others are validated", async () => {
  const long = `{"name":"${"x".repeat(65 * 1024 * 1024)}"}`;
  const { stdout, accepted, rejected } = await split("long", [`${good}\n${long}\n${good}\n${bad}`]);
  expect(stdout).toMatch(/^4 payloads: 2 accepted, 2 rejected/);
  expect(accepted).toBe(`${good}\n${good}\n`);
  expect(rejected === `${long}\n${bad}`).toBe(true);
});

const inexact = ["9007199254740993.0", "1e-400", "0.99999999999999999"].map((number) => `{"name":"a","createdAt":${number}}`);

test.for([twice, rounded, ...inexact, '{"name":"a","x":{"b":1,"\\u0062":2}}', '{"name":"a","x":1e400}'])(
  "a summary counts a warning about the text: %s",
  async (line) => {
    const { stdout } = await run(["validate", "--ndjson", "--mode", "tolerant", "--format", "summary"], { input: `${line}\n${good}\n` });
    expect(stdout).toMatch(/^2 payloads: 2 accepted \(1 with warnings\), none rejected/);
  },
);

describe("standard output", () => {
  test("has the lines, and standard error the report", async () => {
    const { stdout, stderr, exitCode } = await run(["validate", "--rejected", "-"], { input: `${good}\n${bad}\n` });
    expect(stdout).toBe(`${bad}\n`);
    expect(stderr).toMatch(/<stdin>:2:9 {2}\/name {2}type[\s\S]*2 payloads: 1 accepted, 1 rejected \(strict, Session\)/);
    expect(exitCode).toBe(1);
  });
});

const path = (name: string): string => join(directory, name);

test.for([
  { args: ["--accepted", "-", "--rejected", "-"], error: "--accepted and --rejected can't both be -, standard output." },
  {
    args: ["--accepted", path("x"), "--each"],
    error: "--accepted and --each can't be combined: --accepted requires NDJSON, one payload per line.",
  },
  { args: ["--accepted", path("x"), "--rejected", path("./x")], error: /x can't be both --accepted and --rejected\.$/ },
  { args: ["--accepted", path("in.ndjson"), path("in.ndjson")], error: /in\.ndjson can't be both an input and --accepted\.$/ },
  {
    args: ["--checkpoint", path("x"), "--rejected", path("x"), path("in.ndjson")],
    error: /x can't be both --rejected and --checkpoint\.$/,
  },
  {
    args: ["--checkpoint", path("c"), "-"],
    error: "--checkpoint requires files: standard input can't be read again from where a run stopped.",
  },
  {
    args: ["--checkpoint", path("c"), "--accepted", "-", path("in.ndjson")],
    error: "--checkpoint requires files: what was written to standard output can't be taken back.",
  },
  { args: ["--accepted", path("no/where"), path("in.ndjson")], error: /^session-schema: Can't write .*where: no such file\.$/ },
  { args: ["--accepted", directory, path("in.ndjson")], error: /^session-schema: Can't write .*: it is a directory/ },
  { args: ["--workers", "0"], error: '--workers must be a whole number from 1 to 256, got "0".' },
  { args: ["--workers", "two"], error: '--workers must be a whole number from 1 to 256, got "two".' },
])("$args is an error", async ({ args, error }) => {
  await writeFile(path("in.ndjson"), `${good}\n`);
  const { stdout, stderr, exitCode } = await run(["validate", ...args]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  expect(stderr.trim()).toMatch(error instanceof RegExp ? error : new RegExp(`${error.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`));
  expect(await readFile(path("in.ndjson"), "utf8")).toBe(`${good}\n`);
});

describe("compressed inputs", () => {
  const text = Buffer.from(`${good}\n${bad}\n`.repeat(30_000));
  const gzip = zlib.gzipSync(text);
  const zstd = zlib.zstdCompressSync(text, { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } });
  const skipped = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9]);
  const damaged = (bytes: Uint8Array): Uint8Array => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 0xff : byte));

  test.for<{ what: string; input: Uint8Array; payloads: number; error?: string }>([
    { what: "gzip", input: gzip, payloads: 60_000 },
    { what: "two gzip files in a row", input: Buffer.concat([gzip, gzip]), payloads: 120_000 },
    { what: "zstd", input: zstd, payloads: 60_000 },
    { what: "two zstd files in a row", input: Buffer.concat([zstd, zstd]), payloads: 120_000 },
    { what: "zstd with frames to skip", input: Buffer.concat([skipped, zstd, skipped, zstd, skipped]), payloads: 120_000 },
    { what: "gzip that is cut off", input: Buffer.concat([gzip, gzip.subarray(0, 20)]), payloads: 20_000, error: "gzip data is cut off" },
    { what: "zstd that is cut off", input: Buffer.concat([zstd, zstd.subarray(0, 20)]), payloads: 20_000, error: "zstd data is cut off" },
    { what: "damaged gzip", input: Buffer.concat([gzip, damaged(gzip)]), payloads: 20_000, error: "gzip data is damaged" },
    { what: "damaged zstd", input: Buffer.concat([zstd, damaged(zstd)]), payloads: 20_000, error: "zstd data is damaged" },
    {
      what: "gzip before other bytes",
      input: Buffer.concat([gzip, Buffer.from("other")]),
      payloads: 20_000,
      error: "gzip data is damaged",
    },
    {
      what: "zstd before other bytes",
      input: Buffer.concat([zstd, Buffer.from("other")]),
      payloads: 20_000,
      error: "zstd data is damaged",
    },
  ])("$what is detected by its content", async ({ input, payloads, error }) => {
    const outcomes: Outcome[] = [];
    await writeFile(path("compressed"), input);
    outcomes.push(await run(["validate", "--ndjson", "--format", "summary", path("compressed")]));
    outcomes.push(await run(["validate", "--ndjson", "--format", "summary"], { input }));
    for (const { stdout, stderr, exitCode } of outcomes) {
      expect(Number(/^([\d,]+) payloads/.exec(stdout)?.[1]?.replaceAll(",", ""))).toBeGreaterThanOrEqual(payloads);
      if (error === undefined) expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 1 });
      else
        expect({ stderr, exitCode }).toEqual({
          stderr: expect.stringContaining(`its ${error}. Everything before that was validated.`),
          exitCode: 2,
        });
    }
  });

  test("a compressed document is one payload", async () => {
    const { stdout, exitCode } = await run(["validate"], { input: zlib.gzipSync('{\n"name":"a"\n}\n') });
    expect({ stdout, exitCode }).toEqual({ stdout: "accepted (strict, Session)\n", exitCode: 0 });
  });
});
