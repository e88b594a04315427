import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run, tryRun } from "../packed/run.ts";
import { Registry } from "./registry.ts";

const home = await mkdtemp(join(tmpdir(), "session-schema-registry-"));
afterAll(() => rm(home, { recursive: true }));

test("the registry serves only what is published to it, only on loopback, and stops", { timeout: 120_000 }, async () => {
  const url = await publishAndView();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await expect(fetch(url)).rejects.toThrow();
});

/** Publishes a package, and returns the address of the registry, which has stopped by then. */
async function publishAndView(): Promise<string> {
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
