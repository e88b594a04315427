import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { git } from "../version/files.ts";
import type { Manifest, WorkspacePackage } from "../workspace.ts";
import { derive } from "./derived.ts";
import { readPending } from "./pending.ts";
import { touchedSince } from "./touched.ts";
import { readWaivers, waiversFile } from "./waivers.ts";

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
  expect(await derive(folder)).toEqual({ since: undefined, bump: "none", changes: [], idle: [] });
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

test("a waiver with a reason overrules a change, and is reported when it no longer applies", async () => {
  await release();
  await put("schemas/light.schema.json", withLevel({ minimum: 1 }));
  const [change] = (await derive(folder)).changes;
  await put(waiversFile, [{ rule: change?.rule, model: "Light", instancePath: "/level", bump: "minor", reason: "No light is dark." }]);
  expect(await derive(folder)).toMatchObject({ bump: "minor", idle: [] });
  await put("schemas/light.schema.json", schema);
  expect((await derive(folder)).idle).toEqual([
    `${waiversFile}: the waiver of ${change?.rule} at Light /level no longer applies. Remove it.`,
  ]);
});

const faulty = [
  { what: "not JSON", content: "[", message: "isn't JSON" },
  { what: "not a list", content: {}, message: "must be a list of waivers" },
  {
    what: "without a reason",
    content: [{ rule: "a", model: "b", instancePath: "", bump: "minor", reason: " " }],
    message: "/0/reason is empty",
  },
  {
    what: "of an unknown bump",
    content: [{ rule: "a", model: "b", instancePath: "", bump: "tiny", reason: "c" }],
    message: "/0/bump must be one of",
  },
];

test.for(faulty)("a waiver file that is $what is an error with its reason", async ({ content, message }) => {
  await put(waiversFile, content);
  await expect(readWaivers(folder)).rejects.toThrow(message);
});

test("the pending changesets are read by changesets itself", async () => {
  await put(".changeset/one.md", `---\n"@session-schema/types": minor\n---\n\nMore.\n`);
  await put(".changeset/two.md", `---\n"@session-schema/cli": patch\n---\n\nLess.\n`);
  await put(".changeset/README.md", "No changeset.");
  await put(".changeset/derived.md", `---\n"@session-schema/client": patch\n---\n\nThe contract.\n`);
  const { bump, packages: named, byHand, files } = await readPending(folder);
  expect({ bump, named: [...named].sort(), byHand: [...byHand].sort(), files: [...files].sort() }).toEqual({
    bump: "minor",
    named: ["@session-schema/cli", "@session-schema/client", "@session-schema/types"],
    byHand: ["@session-schema/cli", "@session-schema/types"],
    files: [".changeset/derived.md", ".changeset/one.md", ".changeset/two.md"],
  });
});
