import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { configName } from "@tools/config";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../user-error.ts";
import { git } from "../version/files.ts";
import type { Manifest, WorkspacePackage } from "../workspace.ts";
import { derive } from "./derived.ts";
import { readPending } from "./pending.ts";
import { readConfig, removeUsedSeverities } from "./severities.ts";
import { touchedSince } from "./touched.ts";

let folder: string;
const put = async (file: string, content: unknown): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
};
const commit = async (): Promise<string> => {
  await git(folder, "add", ".");
  await git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "Change");
  return git(folder, "rev-parse", "HEAD");
};

const manifest: Manifest = { name: "@session-schema/types", version: "1.0.0" };
const packageAt = (place: string, own: Manifest): WorkspacePackage => ({
  name: own.name,
  folder: place,
  path: join(folder, place),
  manifest: own,
});
const packages = (): WorkspacePackage[] => [
  packageAt("packages/types", manifest),
  packageAt("packages/go", { name: "@session-schema/go", version: "1.0.0", private: true }),
  packageAt("tools/x", { name: "@session-schema/x", version: "1.0.0", private: true }),
];
const schema = {
  title: "Light",
  description: "A light.",
  type: "object",
  additionalProperties: false,
  properties: { level: { type: "integer", minimum: 0, description: "How bright.", "x-unit": "lumens", examples: [1] } },
};
const withLevel = (level: object): object => ({ ...schema, properties: { level: { ...schema.properties.level, ...level } } });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "session-schema-changesets-"));
  await git(folder, "init", "--quiet");
  await put("packages/types/package.json", manifest);
  await put("packages/types/src/index.ts", "export {};");
  await put("packages/go/reader.go", "package go");
  await put("tools/x/index.ts", "");
  await put("schemas/light.schema.json", schema);
  await put(".changeset/config.json", {});
});
afterEach(() => rm(folder, { recursive: true }));

const edits = [
  { what: "source", file: "packages/types/src/index.ts", content: "export const a = 1;", touches: ["packages/types"] },
  { what: "a file that git does not know yet", file: "packages/types/src/new.ts", content: "", touches: ["packages/types"] },
  {
    what: "what is published of a manifest",
    file: "packages/types/package.json",
    content: { ...manifest, type: "module" },
    touches: ["packages/types"],
  },
  { what: "the code of another language", file: "packages/go/reader.go", content: "package x", touches: ["packages/go"] },
  {
    what: "what only builds or tests",
    file: "packages/types/package.json",
    content: { ...manifest, devDependencies: { a: "1" } },
    touches: [],
  },
  { what: "a test", file: "packages/types/src/index.test.ts", content: "", touches: [] },
  { what: "a README", file: "packages/types/README.md", content: "", touches: [] },
  { what: "a tool", file: "tools/x/index.ts", content: "1;", touches: [] },
];

test.for(edits)("$what touches $touches, committed or not", async ({ file, content, touches }) => {
  const base = await commit();
  await put(file, content);
  const touched = async (): Promise<string[]> => (await touchedSince(folder, base, packages())).map((one) => one.folder);
  expect(await touched()).toEqual(touches);
  await commit();
  expect(await touched()).toEqual(touches);
});

test("a pre-release, which changes only versions, touches nothing", async () => {
  const cargo = (version: string, edition: string): string => `[package]\nname = "x"\nversion = "${version}"\nedition = "${edition}"\n`;
  await put("packages/go/go.mod", "module github.com/session-schema/session-schema/packages/go\n");
  await put("packages/rust/Cargo.toml", cargo("1.0.0", "2021"));
  const base = await commit();
  const all = [...packages(), packageAt("packages/rust", { name: "@session-schema/rust", version: "1.0.0", private: true })];
  await put("packages/types/package.json", { ...manifest, version: "2.0.0-beta.0" });
  await put("packages/go/go.mod", "module github.com/session-schema/session-schema/packages/go/v2\n");
  await put("packages/rust/Cargo.toml", cargo("2.0.0-beta.0", "2021"));
  expect(await touchedSince(folder, base, all)).toEqual([]);
  await put("packages/rust/Cargo.toml", cargo("2.0.0-beta.0", "2024"));
  expect((await touchedSince(folder, base, all)).map(({ file }) => file)).toEqual(["packages/rust/Cargo.toml"]);
});

test("a package in which only generated code changed is distinguished from one with hand-written changes", async () => {
  const base = await commit();
  await put("packages/types/src/generated/a.ts", "");
  await put("packages/go/a_gen.go", "");
  expect((await touchedSince(folder, base, packages())).map(({ isDerived }) => isDerived)).toEqual([true, true]);
  await put("packages/types/src/z.ts", "");
  expect((await touchedSince(folder, base, packages()))[0]).toMatchObject({ file: "packages/types/src/z.ts", isDerived: false });
});

test("before the first release every package is new", async () => {
  await commit();
  expect((await touchedSince(folder, undefined, packages())).map(({ name }) => name)).toEqual(["@session-schema/types", undefined]);
  expect(await derive(folder)).toEqual({ since: undefined, bump: "none", changes: [], idle: [], used: [] });
});

/** Archives the schemas as they are as release 1.0.0. */
async function release(): Promise<string> {
  await put("schemas/releases/1.0.0.json", {
    $id: "https://session-schema.dev/bundle.json",
    $defs: { Light: { ...schema, $id: "https://session-schema.dev/light.schema.json" } },
  });
  return commit();
}

test("the bump is that of the schemas against the last release", async () => {
  const added = await release();
  expect(await derive(folder)).toMatchObject({ since: { version: "1.0.0", commit: added }, bump: "none" });
  await put("schemas/light.schema.json", withLevel({ minimum: 1 }));
  expect(await derive(folder)).toMatchObject({ bump: "major", changes: [{ model: "Light", instancePath: "/level", audience: "writer" }] });
});

test("a severity for one change counts, is reported when there is no such change, and ends with the release", async () => {
  await release();
  await put("schemas/light.schema.json", withLevel({ minimum: 1 }));
  const forAll = { rule: "description-changed", bump: "none", reason: "We tell people." };
  const forOne = { rule: "minimum-raised", model: "Light", instancePath: "/level", bump: "minor", reason: "No light is dark." };
  await put(configName, { diff: { severity: [forAll, forOne] } });
  expect(await derive(folder)).toMatchObject({ bump: "minor", idle: [], used: [1] });
  await removeUsedSeverities(folder, [1]);
  expect((await readConfig(folder)).config).toEqual({ diff: { severity: [forAll] } });
  await put(configName, { diff: { severity: [forOne] } });
  await put("schemas/light.schema.json", schema);
  expect((await derive(folder)).idle).toEqual([`${configName}:1:22: no change of minimum-raised at Light /level. Remove the entry.`]);
});

test("without severities, a release leaves the configuration as it is", async () => {
  await removeUsedSeverities(folder, []);
  expect((await readConfig(folder)).config).toEqual({});
});

test("an invalid configuration is an error with its place", async () => {
  await put(configName, { diff: { severity: [{ rule: "minimum-raised", bump: "tiny", reason: "a" }] } });
  await expect(derive(folder)).rejects.toThrow(
    new UserError(`${configName}:1:54: "bump" must be one of major, minor, patch, none, got "tiny".`),
  );
});

test("the pending changesets are read by changesets itself", async () => {
  await put(".changeset/one.md", `---\n"@session-schema/types": minor\n---\n\nMore.\n`);
  await put(".changeset/two.md", `---\n"@session-schema/cli": patch\n---\n\nLess.\n`);
  await put(".changeset/README.md", "No changeset.");
  await put(
    ".changeset/pre/derived.md",
    `---\n"@session-schema/client": patch\n---\n\nThe contract. <!-- derived: patch title-changed Light# 00000000 -->\n`,
  );
  const { bump, packages: named, byHand, files } = await readPending(folder);
  expect({ bump, named: [...named].sort(), byHand: [...byHand].sort(), files: [...files].sort() }).toEqual({
    bump: "minor",
    named: ["@session-schema/cli", "@session-schema/client", "@session-schema/types"],
    byHand: ["@session-schema/cli", "@session-schema/types"],
    files: [".changeset/one.md", ".changeset/pre/derived.md", ".changeset/two.md"],
  });
});
