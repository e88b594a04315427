import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { releaseDates } from "./release-dates.ts";
import { releasePages } from "./release-pages.ts";

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

test("a page tells what breaks by model, or that nothing does, and names the packages", async () => {
  for (const [version, values] of [
    ["1.0.0", ["live"]],
    ["1.0.1", ["live"]],
    ["2.0.0", ["live", "late"]],
  ] as const)
    await release(version, values);
  const [major = "", patch = "", initial = ""] = (await releasePages(root)).map(({ markdown }) => markdown);
  expect(major).toMatch(/## What you must do\n\nBefore you replace 1\.0\.1 with 2\.0\.0, check these:\n\n- `Mode`: /);
  expect(major).toContain("### Mode\n");
  expect(patch).toContain("Nothing. Payloads, readers and programs that work with 1.0.0 work with 1.0.1.");
  expect(initial).toContain("## Models\n\n- `Mode`");
  for (const page of [major, patch, initial])
    expect(page).toContain("| PyPI | [`session-schema`](https://pypi.org/project/session-schema/");
});

test("the date of a release is that of the commit that adds it, or today before that", async () => {
  const git = (...args: string[]) =>
    promisify(execFile)("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: "2024-02-29T23:30:00Z" },
    });
  expect(await releaseDates(root)).toEqual(new Map());
  await git("init", "--quiet");
  await release("1.0.0", ["live"]);
  await git("add", ".");
  await git("commit", "--quiet", "--message", "Release 1.0.0");
  await release("1.0.0", ["live", "late"]);
  await release("1.1.0", ["live"]);
  await git("commit", "--quiet", "--all", "--message", "Change the archive");
  const dates = await releaseDates(root, new Date("2025-01-02T00:00:00Z"));
  expect(dates).toEqual(
    new Map([
      ["1.0.0", "2024-02-29"],
      ["1.1.0", "2025-01-02"],
    ]),
  );
  expect((await releasePages(root))[1]?.markdown).toContain("Released on February 29, 2024.");
  const clone = join(root, "clone");
  await git("clone", "--quiet", "--depth", "1", `file://${root}`, clone);
  expect(await releaseDates(clone)).toEqual(new Map());
});

test("without releases, there are no pages", async () => {
  expect(await releasePages(root)).toEqual([]);
});
