import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { documentedPackages } from "../api/packages.ts";
import { isSdkLanguage } from "../sdks/sdk.ts";

/** The README of a package that TypeDoc can't read, as its page in the API reference. */
export interface Readme {
  readonly source: string;
  readonly slug: string;
}

/** The READMEs of the public packages that TypeDoc doesn't document, and of those in other languages. */
export async function readmes(root: string): Promise<Readme[]> {
  const folders = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  const found: Readme[] = [];
  for (const folder of [...folders, "schemas"]) {
    const name = basename(folder);
    const isDocumented = documentedPackages.some((documented) => documented === name);
    if (isDocumented || !existsSync(join(root, folder, "README.md"))) continue;
    if (!isSdkLanguage(name) && (await isPrivate(join(root, folder)))) continue;
    found.push({ source: `${folder}/README.md`, slug: `api/${name}` });
  }
  return found;
}

/** Whether a package is private. Packages of other ecosystems have no package.json, or a private one for the workspace. */
async function isPrivate(folder: string): Promise<boolean> {
  const file = join(folder, "package.json");
  return existsSync(file) && JSON.parse(await readFile(file, "utf8")).private === true;
}
