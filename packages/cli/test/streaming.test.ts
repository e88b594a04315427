import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { layouts, megabyte, peak, repeated } from "./endless.ts";
import { program, run } from "./run.ts";

// The full tests check every layout, with more payloads.
test.for([layouts[0], layouts[2]])("any number of payloads fits in the heap (%j)", async ({ args, around }) => {
  await peak(args, repeated('{"name":"a","profiles":[]}', 10 * megabyte, around));
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
