import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import budget from "../budget.json" with { type: "json" };
import { repositoryRoot } from "./paths.ts";
import { buildSite } from "./site.ts";
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

test("the site has the same bytes for each folder, time and speed of the build", { timeout: 60_000 }, async ({ onTestFinished }) => {
  let time = Date.now();
  const clock = vi.spyOn(Date, "now").mockImplementation(() => (time += 1000));
  onTestFinished(() => clock.mockRestore());
  const folder = await mkdtemp(join(tmpdir(), "session-schema-again-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "staging"));
  await buildSite({ root: repositoryRoot, staging: join(folder, "staging"), out: join(folder, "out") });
  expect(await digests(join(folder, "out"))).toEqual(await digests(siteFolder));
});

test("each reference page is within the budget, with everything it loads before it is usable", async () => {
  const reference = (await sitePages()).filter((name) => name.startsWith("reference"));
  expect(reference.length).toBeGreaterThan(5);
  const shared = await Promise.all(assets("site.css", "site.js", "icon.svg").map(compressed));
  for (const name of reference) {
    const bytes = (await compressed(name)) + shared.reduce((sum, each) => sum + each, 0);
    expect(bytes, name).toBeLessThan(budget["a reference page with all that it loads, compressed"]);
  }
});

test("the playground is within the budget, with everything it loads before it is usable", async () => {
  const parts = [
    "playground.html",
    ...assets("site.css", "site.js", "icon.svg", "playground.css", "playground.js", "playground-worker.js"),
  ];
  const bytes = (await Promise.all(parts.map(compressed))).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeLessThan(budget["the playground with all that it loads, compressed"]);
});

test("the gallery of fixtures is within the budget", async () => {
  const parts = ["fixtures.html", ...assets("site.css", "site.js", "icon.svg", "gallery.css", "gallery.js")];
  const bytes = (await Promise.all(parts.map(compressed))).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeLessThan(budget["the gallery of fixtures with all that it loads, compressed"]);
});

test("the script of every page is within the budget", async () => {
  expect((await readFile(join(siteFolder, "assets/site.js"))).length).toBeLessThan(budget["the script of every page"]);
});

const assets = (...names: string[]): string[] => names.map((name) => `assets/${name}`);

const compressed = async (name: string): Promise<number> => gzipSync(await readFile(join(siteFolder, name))).length;

/** The digest of each file of a folder. */
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
