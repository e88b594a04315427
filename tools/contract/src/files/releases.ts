import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { folders } from "../project.ts";
import type { Release } from "../release.ts";
import { withCurrentKeywords } from "../schema/current-keywords.ts";

export type { Release };

/** The folder of archived releases, relative to the root of the repository. */
export const archiveFolder: string = `${folders.schemas}/releases`;

/** The releases in a folder of files such as `1.2.0.json`, with current keywords, oldest first. Empty if the folder doesn't exist. */
export async function readArchive(folder: string): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []); // before the first release
  const versions = names.flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []).sort(byVersion);
  return Promise.all(
    versions.map(async (version) => ({
      version,
      bundle: withCurrentKeywords<unknown>(JSON.parse(await readFile(join(folder, `${version}.json`), "utf8"))),
    })),
  );
}

/** Compares versions, for ascending order. */
export const byVersion: (a: string, b: string) => number = new Intl.Collator("en", { numeric: true }).compare;

export const majorOf = (version: string): number => Number.parseInt(version, 10);
