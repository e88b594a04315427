import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { repositoryRoot } from "./paths.ts";
import { buildSite } from "./site.ts";
import { siteFolder } from "./testing/site.ts";

test("the site is built to the same bytes in any folder, at any time and at any speed", async ({ onTestFinished }) => {
  let time = Date.now();
  const clock = vi.spyOn(Date, "now").mockImplementation(() => (time += 1000));
  onTestFinished(() => clock.mockRestore());
  const folder = await mkdtemp(join(tmpdir(), "session-schema-again-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "staging"));
  await buildSite({ root: repositoryRoot, staging: join(folder, "staging"), out: join(folder, "out") });
  expect(await digests(join(folder, "out"))).toEqual(await digests(siteFolder));
});

/** The content of each file in a folder. */
async function digests(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const entries = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const digest = createHash("sha256")
        .update(await readFile(file))
        .digest("hex");
      return [file.slice(folder.length), digest] as const;
    }),
  );
  return Object.fromEntries(entries.sort());
}
