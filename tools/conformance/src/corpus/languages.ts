import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A language that can be asked about payloads. */
export interface Language {
  /** `Go` */
  readonly name: string;
  /** Where its judge is among the scripts. */
  readonly folder: string;
  /** What must be installed for it. */
  readonly programs: readonly string[];
}

const root = resolve(import.meta.dirname, "../../../..");

/** TypeScript first, and then every package that has a `judge` among its scripts. */
export async function languagesWithRunners(): Promise<Language[]> {
  const names = (await readdir(join(root, "packages"))).sort();
  const all = names.map((name) => languageAt(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, join(root, "packages", name)));
  return (await Promise.all([languageAt("TypeScript", join(root, "tools/conformance")), ...all])).flat();
}

async function languageAt(name: string, folder: string): Promise<Language[]> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}"); // what is left of a package that is gone
  const { scripts = {} } = JSON.parse(manifest);
  if (typeof scripts.judge !== "string") return [];
  // What stands in the package's own folder was built there.
  const programs = [scripts.judge, scripts["judge:build"] ?? ""]
    .map((line: string) => line.split(" ")[0] ?? "")
    .filter((program) => program !== "" && !program.includes("/"));
  return [{ name, folder, programs }];
}
