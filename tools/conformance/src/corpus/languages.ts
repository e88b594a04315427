import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A language with a conformance runner. */
export interface Language {
  /** `Go` */
  readonly name: string;
  /** The package whose scripts include `runner`. */
  readonly folder: string;
  /** The programs that must be installed for it. */
  readonly programs: readonly string[];
}

const root = resolve(import.meta.dirname, "../../../..");

/** TypeScript first, then every package with a script `runner`. */
export async function languagesWithRunners(): Promise<Language[]> {
  const names = (await readdir(join(root, "packages"))).sort();
  const all = names.map((name) => languageAt(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, join(root, "packages", name)));
  return (await Promise.all([languageAt("TypeScript", join(root, "tools/conformance")), ...all])).flat();
}

async function languageAt(name: string, folder: string): Promise<Language[]> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}"); // the remains of a deleted package
  const { scripts = {} } = JSON.parse(manifest);
  if (typeof scripts.runner !== "string") return [];
  // Programs in the package's own folder are built, not installed.
  const programs = [scripts.runner, scripts["runner:build"] ?? ""]
    .map((line: string) => line.split(" ")[0] ?? "")
    .filter((program) => program !== "" && !program.includes("/"));
  return [{ name, folder, programs }];
}
