import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { coreOf } from "@tools/contract";
import { expect, test } from "vitest";
import { root } from "../run.ts";
import { workspacePackages } from "../workspace.ts";

const packages = (await workspacePackages()).filter(({ manifest }) => manifest.private !== true);

test("every public package is in the only fixed group, and has the same version", async () => {
  const config = JSON.parse(await readFile(join(root, ".changeset/config.json"), "utf8"));
  expect(config.fixed.map((group: string[]) => group.toSorted())).toEqual([packages.map(({ name }) => name).toSorted()]);
  expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1);
});

test("a changeset for one package releases all of them, from 0.0.0 as 1.0.0, each with its changelog", async () => {
  const copy = await mkdtemp(join(tmpdir(), "session-schema-release-"));
  try {
    await copyManifests(copy);
    await writeFile(join(copy, ".changeset/one.md"), `---\n"@session-schema/types": major\n---\n\nThe model has more descriptions.\n`);
    await promisify(execFile)(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], { cwd: copy });
    for (const { folder, manifest } of packages) {
      const { version } = JSON.parse(await readFile(join(copy, folder, "package.json"), "utf8"));
      expect(version).toBe(`${Number.parseInt(manifest.version, 10) + 1}.0.0`);
      expect(await readFile(join(copy, folder, "CHANGELOG.md"), "utf8")).toContain(`## ${version}`);
    }
    expect(await readFile(join(copy, "packages/types/CHANGELOG.md"), "utf8")).toContain("The model has more descriptions.");
  } finally {
    await rm(copy, { recursive: true });
  }
});

/** A repository with the files that `changeset version` reads: manifests and changesets. */
async function copyManifests(copy: string): Promise<void> {
  const files = [".changeset", "package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"];
  for (const file of files) await cp(join(root, file), join(copy, file), { recursive: true });
  // The test is about the next stable release, also in pre mode.
  for (const file of ["pre.json", "pre"]) await rm(join(copy, ".changeset", file), { recursive: true, force: true });
  for (const { folder, manifest } of await workspacePackages()) {
    const text = await readFile(join(root, folder, "package.json"), "utf8");
    await mkdir(join(copy, folder), { recursive: true });
    await writeFile(
      join(copy, folder, "package.json"),
      text.replace(`"version": "${manifest.version}"`, `"version": "${coreOf(manifest.version)}"`),
    );
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await symlink(join(root, "tools/release/src"), join(copy, "tools/release/src")); // the format of the changelogs
  await writeFile(join(copy, ".gitignore"), "node_modules\n");
  const git = (...args: string[]) =>
    promisify(execFile)("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...args], { cwd: copy });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", ".");
  await git("commit", "--quiet", "--message=state");
}
