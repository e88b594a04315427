import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sdks } from "@tools/codegen";
import { git } from "../version/files.ts";
import { hasVersion, withoutVersion } from "../version/languages.ts";
import type { Manifest, WorkspacePackage } from "../workspace.ts";

/** A package whose published code changed since the last release. */
export interface Touched {
  readonly folder: string;
  /** Its name in changesets; undefined if it isn't published on npm, and is released with the others. */
  readonly name: string | undefined;
  /** A file that changed, hand-written if possible. */
  readonly file: string;
  /** Whether only schemas and generated code changed, which the derived changeset covers. */
  readonly isDerived: boolean;
}

/** The packages whose published code changed since a commit. Without a commit, all packages. */
export async function touchedSince(root: string, commit: string | undefined, packages: readonly WorkspacePackage[]): Promise<Touched[]> {
  const files = await withoutVersionChanges(root, commit, await changedFiles(root, commit));
  const languages = Object.values(sdks).map((sdk) => sdk.package);
  const published = packages.filter(({ folder, manifest }) => manifest.private !== true || languages.includes(folder));
  const touched = await Promise.all(
    published.map(async ({ folder, manifest }): Promise<Touched | undefined> => {
      const own = files.filter((file) => file.startsWith(`${folder}/`) && isCode(file.slice(folder.length + 1)));
      const isPublic = manifest.private !== true;
      const manifestFile = `${folder}/package.json`;
      const changed = [
        ...own,
        ...(isPublic && files.includes(manifestFile) && (await manifestDiffers(root, commit, manifestFile)) ? [manifestFile] : []),
      ];
      const file = changed.find((one) => !isDerivedFile(one)) ?? changed[0];
      return file === undefined ? undefined : { folder, name: isPublic ? manifest.name : undefined, file, isDerived: isDerivedFile(file) };
    }),
  );
  return touched.filter((one) => one !== undefined);
}

async function changedFiles(root: string, commit: string | undefined): Promise<string[]> {
  const known =
    commit === undefined ? await git(root, "ls-files", "-z") : await git(root, "diff", "--name-only", "-z", "--no-renames", commit);
  const added = await git(root, "ls-files", "-z", "--others", "--exclude-standard");
  return [...known.split("\0"), ...added.split("\0")].filter((file) => file !== "");
}

/** The changed files without those in which a pre-release since the commit changed only the version. */
async function withoutVersionChanges(root: string, commit: string | undefined, files: readonly string[]): Promise<string[]> {
  const differ = await Promise.all(
    files.map(async (file) => {
      if (commit === undefined || !hasVersion(file)) return true;
      const now = await readFile(join(root, file), "utf8").catch(() => undefined); // it was deleted
      const before = await git(root, "show", `${commit}:${file}`).catch(() => undefined); // it is new
      return now === undefined || before === undefined || withoutVersion(file, now) !== withoutVersion(file, `${before}\n`);
    }),
  );
  return files.filter((_, index) => differ[index]);
}

/** Whether a file is published code: not a test, prose, or configuration of our tools. */
const isCode = (file: string): boolean => !notCode.some((pattern) => pattern.test(file));

const notCode = [
  /(^|\/)package\.json$/,
  /\.test\.\w+$|\.test-d\.ts$|_test\.\w+$/,
  /(^|\/)(tests?|testing|bench(es)?|examples|samples|runner|releases)\//,
  /\.md$|(^|\/)LICENSE$/,
  /(^|\/)(\.[^/]*|tsconfig[^/]*\.json|typedoc\.json|vitest\.config\.ts)$/,
  /^operations\.yaml$|^[^/]+\.ts$/,
];

/** Whether a file is a schema, or generated from one. */
const isDerivedFile = (file: string): boolean => /(^|\/)generated\/|_gen\.go$|^schemas\/[^/]+\.schema\.json$/.test(file);

/** Whether the published part of a package.json changed. */
async function manifestDiffers(root: string, commit: string | undefined, file: string): Promise<boolean> {
  if (commit === undefined) return true;
  const before = await git(root, "show", `${commit}:${file}`).catch(() => "{}"); // the package is new
  return published(before) !== published(await readFile(join(root, file), "utf8"));
}

function published(text: string): string {
  const { version: _, devDependencies: __, scripts: ___, ...rest } = JSON.parse(text) as Manifest; // npm's own format
  return JSON.stringify(rest);
}
