import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isStable, lastStable, npmName } from "@tools/contract";
import { archiveFolder, type Release, readArchive } from "@tools/contract/files";
import { UserError } from "../user-error.ts";
import { archiveHistory } from "./archive-history.ts";
import { git } from "./files.ts";

/** Archives the bundle as the contract of a version, and returns the file. Throws if the version was released with another contract. */
export async function archive(root: string, version: string): Promise<string> {
  const file = fileOf(version);
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
  const [history, tags] = await Promise.all([archiveHistory(root), git(root, "tag", "--list", `${npmName("schemas")}@*`)]);
  const tagged = new Set(tags.split("\n"));
  const versions = (await readArchive(join(root, archiveFolder))).map(({ version }) => version);
  const edited = versions.map(async (version) => {
    const file = fileOf(version);
    const now = await readFile(join(root, file), "utf8");
    const revisions = [history.get(version)?.added, tagged.has(tagOf(version)) ? tagOf(version) : undefined].filter(
      (one) => one !== undefined,
    );
    const texts = await Promise.all(revisions.map((revision) => show(root, revision, file)));
    return revisions
      .filter((_, index) => texts[index] !== now)
      .map((revision) => `${file} differs from ${revision}; a release is never edited.`);
  });
  const missing = [...history].filter(([version]) => !versions.includes(version));
  const removed = missing.flatMap(([version, { reverted }]) => {
    if (!reverted) return [`${fileOf(version)} was released but is missing; a release is never removed.`];
    return tagged.has(tagOf(version)) ? [publishedAndReverted(version)] : [];
  });
  return [...(await Promise.all(edited)).flat(), ...removed];
}

const publishedAndReverted = (version: string): string =>
  `${version} was published (${tagOf(version)}), so its release can't be reverted, and ${fileOf(version)} is missing. Revert the revert, and release the correction as the next version.`;

/** The newest stable release, from which bumps are measured, and the commit that added it; undefined before the first. */
export async function lastRelease(root: string): Promise<(Release & { readonly commit: string | undefined }) | undefined> {
  const last = lastStable(await readArchive(join(root, archiveFolder)));
  return last && { ...last, commit: (await archiveHistory(root)).get(last.version)?.added };
}

/** The newest pre-release of the next stable release, if there is one. */
export async function lastPrerelease(root: string): Promise<Release | undefined> {
  const newest = (await readArchive(join(root, archiveFolder))).at(-1);
  return newest === undefined || isStable(newest.version) ? undefined : newest;
}

/** Whether a commit is the oldest of a shallow clone. Git shows all files as added there, so nothing can be said about what changed since. */
export async function isOldestOfShallow(root: string, commit: string): Promise<boolean> {
  const list = await git(root, "rev-parse", "--path-format=absolute", "--git-path", "shallow");
  return (await readFile(list, "utf8").catch(() => "")).split("\n").includes(commit); // only a shallow clone has the file
}

const fileOf = (version: string): string => `${archiveFolder}/${version}.json`;

const tagOf = (version: string): string => `${npmName("schemas")}@${version}`;

const show = async (root: string, revision: string, file: string): Promise<string> =>
  git(root, "show", `${revision}:${file}`).then(
    (text) => `${text}\n`,
    () => "", // it didn't exist
  );
