import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PackageFile } from "./documents.ts";

/** The schema that a file of a package holds. Packages are kept in a folder, and downloaded once. */
export async function fetchFile({ registry, name, version, file }: PackageFile, folder: string): Promise<unknown> {
  const home = join(folder, `${name.replace("/", "-")}-${version}`);
  if (!existsSync(home)) download[registry](name, version, home);
  const path = join(home, registry === "npm" ? "package" : "", file);
  if (!file.endsWith(".js")) return JSON.parse(readFileSync(path, "utf8"));
  const module: { readonly default: unknown } = await import(pathToFileURL(path).href);
  return module.default;
}

const download: Readonly<Record<PackageFile["registry"], (name: string, version: string, home: string) => void>> = {
  npm(name, version, home) {
    mkdirSync(home, { recursive: true });
    run("npm", "pack", `${name}@${version}`, "--silent", "--pack-destination", home);
    run("tar", "-xzf", archiveIn(home), "-C", home);
  },
  pypi(name, version, home) {
    mkdirSync(home, { recursive: true });
    run("python3", "-m", "pip", "download", `${name}==${version}`, "--no-deps", "--quiet", "--dest", home);
    run("python3", "-m", "zipfile", "-e", archiveIn(home), home);
  },
};

const run = (command: string, ...args: readonly string[]): void =>
  void execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });

function archiveIn(home: string): string {
  const [archive] = readdirSync(home);
  if (archive === undefined) throw new Error(`Nothing was downloaded to ${home}.`);
  return join(home, archive);
}
