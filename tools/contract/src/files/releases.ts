import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { folders } from "../project.ts";
import type { Release } from "../release.ts";
import { withCurrentKeywords } from "../schema/current-keywords.ts";

export type { Release };

/** Where the releases of a repository are kept, from its root. */
export const archiveFolder: string = `${folders.schemas}/releases`;

/** The releases in a folder of files such as `1.2.0.json`, in today's keywords, the oldest first; none where there is no such folder. */
export async function readArchive(folder: string): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []); // nothing was released yet
  const versions = names.flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []).sort(byVersion);
  return Promise.all(
    versions.map(async (version) => ({
      version,
      bundle: withCurrentKeywords<unknown>(JSON.parse(await readFile(join(folder, `${version}.json`), "utf8"))),
    })),
  );
}

/** The lower first. */
export const byVersion: (a: string, b: string) => number = new Intl.Collator("en", { numeric: true }).compare;

export const majorOf = (version: string): number => Number.parseInt(version, 10);
