import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run, tryRun } from "../packed/run.ts";
import { Registry } from "./registry.ts";

const home = await mkdtemp(join(tmpdir(), "session-schema-registry-"));
afterAll(() => rm(home, { recursive: true }));

test("the registry has what is published to it and nothing else, on loopback alone, and ends", { timeout: 120_000 }, async () => {
  const url = await visit();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await expect(fetch(url)).rejects.toThrow();
});

/** Answers where the registry was, which has ended by then, whatever it said. */
async function visit(): Promise<string> {
  await using registry = await Registry.start(join(home, "registry"));
  const inside = { cwd: home, env: { ...process.env, ...registry.env } };
  await writeFile(join(home, "package.json"), JSON.stringify({ name: "@session-schema/rehearsed", version: "1.0.0" }));
  await run("npm", ["publish"], inside);
  expect((await run("npm", ["view", "@session-schema/rehearsed", "version"], inside)).stdout.trim()).toBe("1.0.0");
  expect(await tryRun("npm", ["view", "typescript", "version"], inside)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("E404"),
  });
  return String(registry.env["npm_config_registry"]);
}
