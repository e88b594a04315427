import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { documentedPackages } from "../api/packages.ts";

/** A package whose API is told by its README, because it exports no code: its folder, and its place in the API reference. */
export interface Readme {
  readonly source: string;
  readonly slug: string;
}

/** The public packages of which TypeDoc reads no source. */
export async function readmes(root: string): Promise<Readme[]> {
  const folders = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  const found: Readme[] = [];
  for (const folder of [...folders, "schemas"]) {
    const name = basename(folder);
    const isDocumented = documentedPackages.some((documented) => documented === name);
    if (isDocumented || !existsSync(join(root, folder, "README.md")) || (await isPrivate(join(root, folder)))) continue;
    found.push({ source: `${folder}/README.md`, slug: `api/${name}` });
  }
  return found;
}

/** A package of another ecosystem has no package.json, or one that only brings it into the workspace. */
async function isPrivate(folder: string): Promise<boolean> {
  const file = join(folder, "package.json");
  return existsSync(file) && JSON.parse(await readFile(file, "utf8")).private === true;
}
