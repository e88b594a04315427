import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { megabyte } from "./endless.ts";
import { run } from "./run.ts";

const directory = mkdtempSync(join(tmpdir(), "session-schema-cli-"));

afterAll(() => rmSync(directory, { recursive: true }));

test("100,000 files fit in a heap of 32 MB, and their order is that of their paths", { timeout: 600_000 }, async () => {
  for (let folder = 0; folder < 100; folder++) {
    mkdirSync(join(directory, `f${folder}`));
    for (let file = 0; file < 1000; file++) writeFileSync(join(directory, `f${folder}`, `${file}.json`), '{"name":"a"}');
  }
  const report = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";
  const { stdout, stderr, exitCode } = await run(["validate", "--format", "json", "f*/**/*.json"], {
    cwd: directory,
    node: ["--max-old-space-size=32", "--import", report],
  });
  const names = [...stdout.matchAll(/^\{"source":"([^"]*)"/gm)].map(([, name = ""]) => name);
  expect(exitCode, stderr).toBe(0);
  expect(names.length).toBe(100_000);
  expect(names.every((name, i) => i === 0 || (names[i - 1] ?? "") < name)).toBe(true);
  expect(Number(stderr) * 1024).toBeLessThan(300 * megabyte);
});
