import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { expectEachLineOnce } from "./killed.ts";
import { run } from "./run.ts";

const directory = await mkdtemp(join(tmpdir(), "session-schema-checkpoint-"));
afterAll(() => rm(directory, { recursive: true }));
const path = (name: string): string => join(directory, name);

test("a run that is killed and continued writes each line once", async () => {
  await expectEachLineOnce({ lines: 40_000, kills: 4, workers: 2, signal: "SIGKILL", random: Math.random });
});

test.for([
  { what: "another mode", args: ["--mode", "tolerant"], error: /is of another run: its --mode was strict, and is tolerant now/ },
  { what: "another output", args: ["--rejected", path("other")], error: /its --rejected was .*, and is .*other now/ },
  { what: "other inputs", args: [path("second.ndjson")], error: /its input was .*, and is .*second\.ndjson now/ },
])("a checkpoint of $what is an error", async ({ args, error }) => {
  await writeFile(path("input.ndjson"), '{"name":"a"}\n');
  await writeFile(path("second.ndjson"), '{"name":"a"}\n');
  const before = ["validate", "--rejected", path("rejected"), "--checkpoint", path("checkpoint"), path("input.ndjson")];
  await run(before);
  const checkpoint = await readFile(path("checkpoint"), "utf8");
  const { stdout, stderr, exitCode } = await run([...before, ...args]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  expect(stderr).toMatch(error);
  expect(await readFile(path("checkpoint"), "utf8")).toBe(checkpoint);
});

test("SIGTERM stops a run with a checkpoint, and names the next line", async () => {
  const line = `${JSON.stringify({ name: "x".repeat(5000) })}\n`;
  await writeFile(path("large.ndjson"), line.repeat(20_000));
  const args = [
    "validate",
    "--format",
    "summary",
    "--accepted",
    path("stopped"),
    "--checkpoint",
    path("stopped.checkpoint"),
    path("large.ndjson"),
  ];
  const { program } = await import("./run.ts");
  const child = execFile(process.execPath, [program, ...args]);
  let stderr = "";
  child.stderr?.on("data", (text: string) => (stderr += text));
  const closed = new Promise<[number | null, string | null]>((resolve) => child.on("close", (code, signal) => resolve([code, signal])));
  while ((await readFile(path("stopped.checkpoint"), "utf8").catch(() => "")) === "")
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGTERM");
  expect(await closed).toEqual([null, "SIGTERM"]);
  expect(stderr).toMatch(/Stopped at line [\d,]+ of .*large\.ndjson\. Run the same command again to continue\./);
  const last = await run(args);
  expect(last.stderr).toMatch(/Continuing at line [\d,]+ of /);
  expect(last.stdout).toMatch(/^20,000 payloads: 20,000 accepted, none rejected/);
  expect(await readFile(path("stopped"), "utf8")).toBe(line.repeat(20_000));
});
