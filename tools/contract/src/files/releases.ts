import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { folders } from "../project.ts";
import type { Release } from "../release.ts";
import { withCurrentKeywords } from "../schema/current-keywords.ts";
import { byVersion, isVersion } from "../versions.ts";

export type { Release };

/** The folder of archived releases, relative to the root of the repository. */
export const archiveFolder: string = `${folders.schemas}/releases`;

/** The releases in a folder of files such as `1.2.0.json`, with current keywords, in the order of their versions. Empty without the folder. */
export async function readArchive(folder: string): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []); // before the first release
  const versions = names
    .flatMap((name) => /^(.*)\.json$/.exec(name)?.[1] ?? [])
    .filter(isVersion)
    .sort(byVersion);
  return Promise.all(
    versions.map(async (version) => ({
      version,
      bundle: withCurrentKeywords<unknown>(JSON.parse(await readFile(join(folder, `${version}.json`), "utf8"))),
    })),
  );
}
