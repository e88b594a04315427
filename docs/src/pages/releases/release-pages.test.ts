import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { releasePages } from "./releases.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "session-schema-releases-"));
  await mkdir(join(root, "schemas/releases"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const release = (version: string, values: readonly string[]): Promise<void> =>
  writeFile(join(root, `schemas/releases/${version}.json`), JSON.stringify({ $defs: { Mode: { enum: values } } }));

test("each release has a page with its changes and their witnesses, the newest first", async () => {
  await release("1.0.0", ["live"]);
  await release("2.0.0", ["live", "a|b"]);
  const pages = await releasePages(root);
  expect(pages.map(({ slug }) => slug)).toEqual(["releases/2.0.0", "releases/1.0.0"]);
  expect(pages[0]?.markdown).toContain("**1.0.0 → 2.0.0: major**");
  expect(pages[0]?.markdown).toMatch(
    /^\| major \| `Mode` \| .*`enum-value-added` \| "a\\\|b" is accepted by the 2\.0\.0 strict validator and rejected by the 1\.0\.0 reader/m,
  );
  expect(pages[1]?.markdown).toContain("The first release");
});

test("a stable release is compared with the last stable one, and a pre-release with the one before", async () => {
  for (const version of ["1.0.0", "1.1.0-beta.0", "1.1.0-beta.1", "1.1.0"]) await release(version, ["live"]);
  expect((await releasePages(root)).map(({ markdown }) => /\*\*(.*): none\*\*/.exec(markdown)?.[1])).toEqual([
    "1.0.0 → 1.1.0",
    "1.1.0-beta.0 → 1.1.0-beta.1",
    "1.0.0 → 1.1.0-beta.0",
    undefined,
  ]);
});

test("without releases, there are no pages", async () => {
  expect(await releasePages(root)).toEqual([]);
});
