import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { program, run } from "./run.ts";

const megabyte = 1024 * 1024;

const layouts = [
  { args: [], around: ["", "\n", "\n"] },
  { args: ["--each"], around: ["[", ",\n", "]"] },
] as const;

/** An input of about `size` bytes that repeats one payload. */
async function* repeated(
  payload: string,
  size: number,
  [before, between, after]: readonly [string, string, string],
): AsyncGenerator<string> {
  const block = `${payload}${between}`.repeat(Math.ceil(megabyte / payload.length));
  yield before;
  for (let sent = 0; sent < size; sent += block.length) yield block;
  yield `${payload}${after}`;
}

/** The peak memory of the program in bytes, with a heap of at most 32 MB. */
async function peak(args: readonly string[], input: AsyncIterable<string>): Promise<number> {
  const report = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";
  const { stdout, stderr, exitCode } = await run(["validate", ...args], { input, node: ["--max-old-space-size=32", "--import", report] });
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toMatch(/accepted, none rejected/);
  return Number(stderr) * 1024;
}

test.for(layouts)("any number of payloads fits in the heap (%j)", async ({ args, around }) => {
  await peak(args, repeated('{"name":"a","profiles":[]}', 20 * megabyte, around));
});

test.for(layouts)("memory does not grow with the input (%j)", async ({ args, around }) => {
  const payload = JSON.stringify({ name: "x".repeat(20_000) });
  const size = 240 * megabyte;
  const before = await peak(args, repeated(payload, size / 60, around));
  // About 64 MB of read buffers wait for the garbage collector, however long the input is.
  expect((await peak(args, repeated(payload, size, around))) - before).toBeLessThan(size / 2);
});

test.for(layouts)(
  "a payload over 64 MB is one error, and the others are validated (%j)",
  async ({ args, around: [before, between, after] }) => {
    async function* input(): AsyncGenerator<string> {
      yield `${before}{"name":"a"}${between}{"name":"`;
      for (let sent = 0; sent <= 64; sent++) yield "x".repeat(megabyte);
      yield `"}${between}{"name":"b"}${after}`;
    }
    const { stdout, exitCode } = await run(["validate", "--format", "json", ...args], { input: input() });
    const printed = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(printed).toMatchObject([
      { accepted: true },
      { line: 2, accepted: false, error: expect.stringContaining("larger than 64 MB") },
      { line: 3, accepted: true },
    ]);
    expect(exitCode).toBe(1);
  },
);

test("a document over 64 MB is one error", async () => {
  async function* input(): AsyncGenerator<string> {
    yield '{\n"name":\n"';
    for (let sent = 0; sent <= 64; sent++) yield "x".repeat(megabyte);
    yield '"}';
  }
  const { stdout, exitCode } = await run(["validate"], { input: input() });
  expect(stdout).toMatch(/^<stdin>:1:1 {2}the document is larger than 64 MB/);
  expect(exitCode).toBe(1);
});

test.for([
  { what: "accepted", line: '{"name":"a"}', exit: 0 },
  { what: "rejected", line: "{}", exit: 1 },
])("a closed pipe ends the program without an error, with the exit code so far: $what", async ({ line, exit }) => {
  const child = spawn(process.execPath, [program, "validate", "--ndjson", "--format", "json"]);
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  child.stdin.on("error", () => {}); // the program stops reading
  const closed = once(child, "close");
  const feed = setInterval(() => child.stdin.write(`${line}\n`.repeat(1000)), 1);
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code] = await closed;
  clearInterval(feed);
  expect({ code, stderr }).toEqual({ code: exit, stderr: "" });
});
