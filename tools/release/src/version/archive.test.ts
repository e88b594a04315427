import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveFolder, readArchive } from "@tools/contract/files";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../run.ts";
import { archive, isOldestOfShallow, lastPrerelease, lastRelease, tampered } from "./archive.ts";
import { git } from "./files.ts";

test("no archived release of this repository was edited or removed", async () => {
  expect(await tampered(root)).toEqual([]);
});

test("the newest release, if there is one, is the version of all packages", async () => {
  const { version } = JSON.parse(await readFile(join(root, "schemas/package.json"), "utf8"));
  const releases = await readArchive(join(root, archiveFolder));
  expect(releases.at(-1)?.version ?? "0.0.0").toBe(version);
});

describe("in a repository of two releases", () => {
  let folder: string;
  const put = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);
  const commit = async (message: string): Promise<void> => {
    await git(folder, "add", ".");
    await git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", message);
  };
  const release = async (version: string, bundle: string): Promise<void> => {
    await put("schemas/package.json", JSON.stringify({ version }));
    await put("schemas/generated/bundle.json", bundle);
    await archive(folder, version);
    await commit(version);
    await git(folder, "tag", `@session-schema/schemas@${version}`);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "session-schema-archive-"));
    await mkdir(join(folder, "schemas/generated"), { recursive: true });
    await git(folder, "init", "--quiet");
    await release("1.9.0", `{ "title": "old" }\n`);
    await release("1.10.0", `{ "title": "new" }\n`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("no problem is found, and the last release has its commit", async () => {
    expect(await tampered(folder)).toEqual([]);
    expect(await lastRelease(folder)).toEqual({
      version: "1.10.0",
      bundle: { title: "new" },
      commit: await git(folder, "rev-parse", "HEAD"),
    });
  });

  test("an edited release is reported, before and after the edit is committed", async () => {
    const commits = (await git(folder, "log", "--reverse", "--format=%H")).split("\n");
    await put(`${archiveFolder}/1.9.0.json`, "{}\n");
    const expected = [commits[0], "@session-schema/schemas@1.9.0"].map(
      (revision) => `schemas/releases/1.9.0.json differs from ${revision}; a release is never edited.`,
    );
    expect(await tampered(folder)).toEqual(expected);
    await commit("Edit");
    expect(await tampered(folder)).toEqual(expected);
  });

  test("a moved tag and a removed release are reported", async () => {
    await git(folder, "tag", "--force", "@session-schema/schemas@1.10.0", "HEAD~1");
    await rm(join(folder, archiveFolder, "1.9.0.json"));
    await commit("Remove");
    expect(await tampered(folder)).toEqual([
      "schemas/releases/1.10.0.json differs from @session-schema/schemas@1.10.0; a release is never edited.",
      "schemas/releases/1.9.0.json was released but is missing; a release is never removed.",
    ]);
  });

  test("archiving a version again has no effect with the same contract, and fails with another one", async () => {
    await archive(folder, "1.10.0");
    await put("schemas/generated/bundle.json", "{}\n");
    await expect(archive(folder, "1.10.0")).rejects.toThrow("a release is never edited");
    expect(await tampered(folder)).toEqual([]);
  });

  const user = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];

  test("a pre-release isn't the last release", async () => {
    await release("1.11.0-beta.0", "{}\n");
    expect(await tampered(folder)).toEqual([]);
    expect((await lastRelease(folder))?.version).toBe("1.10.0");
    expect(await lastPrerelease(folder)).toEqual({ version: "1.11.0-beta.0", bundle: {} });
    await release("1.11.0", "{}\n");
    expect((await lastRelease(folder))?.version).toBe("1.11.0");
    expect(await lastPrerelease(folder)).toBeUndefined();
  });

  test("a hotfix of an old version is accepted, in the file or as its tag has it, and isn't the last release", async () => {
    await git(folder, "checkout", "--quiet", "-b", "1.9.x", "@session-schema/schemas@1.9.0");
    await release("1.9.1", `{ "title": "fixed" }\n`);
    expect((await lastRelease(folder))?.version).toBe("1.9.1");
    await git(folder, "checkout", "--quiet", "-");
    await git(folder, "checkout", "--quiet", "@session-schema/schemas@1.9.1", "--", `${archiveFolder}/1.9.1.json`);
    await commit("Archive 1.9.1");
    expect(await tampered(folder)).toEqual([]);
    expect((await lastRelease(folder))?.version).toBe("1.10.0");
  });

  test("a release that wasn't published can be reverted, and made again", async () => {
    await git(folder, "tag", "--delete", "@session-schema/schemas@1.10.0");
    await git(folder, ...user, "revert", "--no-edit", "HEAD");
    expect(await tampered(folder)).toEqual([]);
    expect((await lastRelease(folder))?.version).toBe("1.9.0");
    await release("1.10.0", `{ "title": "other" }\n`);
    expect(await tampered(folder)).toEqual([]);
    expect((await lastRelease(folder))?.commit).toBe(await git(folder, "rev-parse", "HEAD"));
  });

  test("the revert of a published release is reported", async () => {
    await git(folder, ...user, "revert", "--no-edit", "HEAD");
    expect(await tampered(folder)).toEqual([expect.stringContaining("1.10.0 was published (@session-schema/schemas@1.10.0)")]);
  });

  test("a clone that ends at the release is told apart from one that has its commit", async () => {
    await put("readme.md", "");
    await commit("Change");
    const ends = async (depth: string): Promise<boolean> => {
      const clone = join(folder, `clone-${depth}`);
      await git(folder, "clone", "--quiet", "--depth", depth, `file://${folder}`, clone);
      expect(await tampered(clone)).toEqual([]);
      return isOldestOfShallow(clone, (await lastRelease(clone))?.commit ?? "");
    };
    expect([await ends("1"), await ends("2"), await ends("3")]).toEqual([true, true, false]);
  });
});
