import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmName } from "@tools/contract";
import { archiveFolder, readArchive } from "@tools/contract/files";
import { UserError } from "../user-error.ts";
import { git } from "./files.ts";

/** Archives the bundle as the contract of a version, and returns the file. Throws if the version was released with another contract. */
export async function archive(root: string, version: string): Promise<string> {
  const file = `${archiveFolder}/${version}.json`;
  const bundle = await readFile(join(root, "schemas/generated/bundle.json"), "utf8");
  const existing = await readFile(join(root, file), "utf8").catch(() => undefined); // not released yet
  if (existing !== undefined && existing !== bundle)
    throw new UserError(`${file} already exists with another contract; a release is never edited.`);
  await mkdir(join(root, archiveFolder), { recursive: true });
  await writeFile(join(root, file), bundle);
  return file;
}

/** A message for each archived release that was removed, or that differs from when it was added or tagged. */
export async function tampered(root: string): Promise<string[]> {
  const releases = await readArchive(join(root, archiveFolder));
  const tags = (await git(root, "tag", "--list", `${npmName("schemas")}@*`)).split("\n");
  const problems = await Promise.all(
    releases.map(async ({ version }) => {
      const file = `${archiveFolder}/${version}.json`;
      const now = await readFile(join(root, file), "utf8");
      const tag = `${npmName("schemas")}@${version}`;
      const revisions = [await addition(root, file), tags.find((one) => one === tag)].filter((one) => one !== undefined);
      const texts = await Promise.all(revisions.map((revision) => show(root, revision, file)));
      return revisions
        .filter((_, index) => texts[index] !== now)
        .map((revision) => `${file} differs from ${revision}; a release is never edited.`);
    }),
  );
  const removed = (await everAdded(root)).filter((file) => !releases.some(({ version }) => file === `${archiveFolder}/${version}.json`));
  return [...problems.flat(), ...removed.map((file) => `${file} was released but is missing; a release is never removed.`)];
}

/** The newest release, and the commit that added it; undefined before the first. */
export async function lastRelease(root: string): Promise<{ version: string; bundle: unknown; commit: string | undefined } | undefined> {
  const last = (await readArchive(join(root, archiveFolder))).at(-1);
  return last && { ...last, commit: await addition(root, `${archiveFolder}/${last.version}.json`) };
}

/** The commit that added a file; undefined if it isn't committed yet. */
const addition = async (root: string, file: string): Promise<string | undefined> =>
  (await git(root, "log", "--diff-filter=A", "--format=%H", "--", file)).split("\n").at(-1) || undefined;

const everAdded = async (root: string): Promise<string[]> =>
  [...new Set((await git(root, "log", "--diff-filter=A", "--format=", "--name-only", "--", archiveFolder)).split("\n"))].filter((file) =>
    /\d\.json$/.test(file),
  );

const show = async (root: string, revision: string, file: string): Promise<string> =>
  git(root, "show", `${revision}:${file}`).then(
    (text) => `${text}\n`,
    () => "", // it didn't exist
  );
