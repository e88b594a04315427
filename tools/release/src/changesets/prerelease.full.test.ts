import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../run.ts";
import { SchemaRepository } from "../testing/schema-repository.ts";
import { checkChangesets } from "./check.ts";
import { deriveChangesets } from "./derive.ts";

type Properties = Readonly<Record<string, object>>;

let repository: SchemaRepository;
let properties: Properties;
const level: Properties = { level: { minimum: 0, maximum: 9 } };

const changeset = (...args: readonly string[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), ...args], { cwd: repository.root });
const edit = async (edited: Properties): Promise<void> => {
  properties = edited;
  await repository.properties(edited);
};
const update = (): Promise<string[]> => deriveChangesets(repository.root, ["@session-schema/schemas"]);
const check = (at = repository.root) => {
  const manifest = { name: "@session-schema/schemas", version: "1.0.0" };
  return checkChangesets(at, [{ name: manifest.name, folder: "schemas", path: join(at, "schemas"), manifest }]);
};
const problems = async (): Promise<readonly string[]> => (await check()).problems;
const summary = async (): Promise<string> => (await check()).summary;

/** What `version` does to this repository, and the commit of the release. Returns the version. */
async function release(): Promise<string> {
  expect(await problems()).toEqual([]);
  await changeset("version");
  const { version } = JSON.parse(await readFile(join(repository.root, "schemas/package.json"), "utf8"));
  await repository.archive(version, properties);
  await repository.commit(`Release ${version}`);
  expect(await problems()).toEqual([]);
  return version;
}

beforeEach(async () => {
  repository = await SchemaRepository.make();
  await repository.put("package.json", `{ "name": "root", "private": true }`);
  await repository.put("pnpm-workspace.yaml", "packages: [schemas]\n");
  await repository.put("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  await repository.put(".changeset/config.json", `{ "changelog": false, "format": false, "snapshot": { "useCalculatedVersion": true } }`);
  await edit(level);
  await repository.archive("1.0.0", level);
  await repository.commit();
});
afterEach(() => repository[Symbol.asyncDispose]());

test("pre-releases are measured against the last stable release, and may break each other", async () => {
  await edit({ ...level, hue: {} });
  await update();
  await changeset("pre", "enter", "beta");
  expect(await release()).toBe("1.1.0-beta.0");
  expect(await summary()).toBe(
    "Since 1.0.0 the schemas require the bump minor; the pending changesets request minor.\nSince the pre-release 1.1.0-beta.0 the bump would be none.",
  );

  await edit({ ...level, hue: { maximum: 5 } });
  expect(await problems()).toEqual([
    expect.stringContaining("no changeset is pending for the next one.\n\n  `Light` /hue: maximum 5 added."),
  ]);
  await repository.put(".changeset/own.md", `---\n"@session-schema/schemas": patch\n---\n\nThe hue ends at 5.\n`);
  expect(await summary()).toContain("1.1.0-beta.0 the bump would be major, which is allowed: a pre-release may break the one before.");
  expect(await release()).toBe("1.1.0-beta.1");

  await edit({ ...level, hue: { maximum: 5 }, on: {} });
  expect(await problems()).toEqual([expect.stringContaining("1 change is in no changeset.\n\n  minor  `Light` /on")]);
  await update();
  expect(await repository.changesets()).toEqual(["light-on-added.md", "pre/light-hue-added.md", "pre/own.md"]);
  expect(await release()).toBe("1.1.0-beta.2");

  await changeset("pre", "exit");
  expect(await release()).toBe("1.1.0");
  expect(await summary()).toBe("Since 1.1.0 the schemas require the bump none; the pending changesets request none.");
});

test("a major change in pre mode makes the next pre-release one of a major version, even if it is undone later", {
  timeout: 60_000,
}, async () => {
  await edit({ ...level, hue: {} });
  await update();
  await changeset("pre", "enter", "rc");
  expect(await release()).toBe("1.1.0-rc.0");
  await edit({ level: { minimum: 1, maximum: 9 }, hue: {} });
  expect(await problems()).toEqual([expect.stringContaining("require a major release, but the pending changesets request a minor one.")]);
  await update();
  expect(await release()).toBe("2.0.0-rc.1");
  await edit({ ...level, hue: {} });
  expect(await update()).toEqual([expect.stringContaining(".changeset/pre/light-level-minimum-raised.md is deleted")]);
  expect(await problems()).toEqual([expect.stringContaining("The schemas changed since the pre-release 2.0.0-rc.1")]);
  await repository.put(".changeset/own.md", `---\n"@session-schema/schemas": patch\n---\n\nThe level starts at 0 again.\n`);
  await changeset("pre", "exit");
  expect(await release()).toBe("2.0.0");
});

test("a snapshot is a release of its own, and discarding it leaves the pending changesets", async () => {
  await edit({ ...level, hue: {} });
  await update();
  await repository.commit();
  await changeset("version", "--snapshot", "canary");
  const { version } = JSON.parse(await readFile(join(repository.root, "schemas/package.json"), "utf8"));
  expect(version).toMatch(/^1\.1\.0-canary-\d{14}$/);
  await repository.archive(version, properties);
  await repository.git("restore", ".");
  await repository.git("clean", "--quiet", "--force", "-d", ".changeset", "schemas/releases");
  expect(await problems()).toEqual([]);
  expect(await release()).toBe("1.1.0");
});

test("a release is reverted, and made again with another contract", async () => {
  await edit({ ...level, hue: {} });
  await update();
  await repository.commit();
  expect(await release()).toBe("1.1.0");
  await repository.git("revert", "--no-edit", "HEAD");
  expect(await problems()).toEqual([]);
  await edit({ ...level, on: {} });
  await update();
  expect(await release()).toBe("1.1.0");
});

test("two releases of one day, and a patch release, follow each other", async () => {
  await edit({ ...level, hue: {} });
  await update();
  expect(await release()).toBe("1.1.0");
  await edit({ level: { ...level["level"], description: "How bright." }, hue: {} });
  await update();
  expect(await release()).toBe("1.1.1");
});

test("a shallow clone can't be checked, and the error says how to get the rest", async () => {
  const clone = join(repository.root, "clone");
  await edit({ ...level, hue: {} });
  await repository.commit();
  await repository.git("clone", "--quiet", "--depth", "1", `file://${repository.root}`, clone);
  await expect(check(clone)).rejects.toThrow("git fetch --unshallow --tags");
});
