import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";

const directory = await mkdtemp(join(tmpdir(), "session-schema-start-"));
afterAll(() => rm(directory, { recursive: true }));

// Each of these modules of Node takes milliseconds to load, and http 30 of them. The first number in the notation of a language takes 15.
const expensive = ["crypto", "http", "zlib", "child_process", "net"];

test("a run on one file loads what it needs, and no more", async () => {
  await writeFile(join(directory, "a.json"), '{"name":"a","x":1}');
  const script = `Number.prototype.toLocaleString = () => { throw new Error("This would load all locales."); };
    process.on("exit", () => console.error(${JSON.stringify(expensive)}.filter((name) => process.moduleLoadList.includes("NativeModule " + name)).join()))`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(script)}`];
  const { stdout, stderr, exitCode } = await run(["validate", "a.json"], { cwd: directory, node });
  expect(stdout).toContain("rejected: 1 issue");
  expect({ stderr, exitCode }).toEqual({ stderr: expect.stringMatching(/^(net)?\n$/), exitCode: 1 }); // a pipe is a socket
});
