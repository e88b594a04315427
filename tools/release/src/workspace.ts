import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { root } from "./run.ts";

/** A package of the workspace. */
export interface WorkspacePackage {
  readonly name: string;
  /** Its folder, as an absolute path. */
  readonly path: string;
  /** Its folder relative to the root, with `/`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The fields of package.json that are used here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Every package except the root, sorted by folder. The list comes from pnpm, so that new packages are included. */
export async function workspacePackages(): Promise<WorkspacePackage[]> {
  const { stdout } = await promisify(execFile)("pnpm", ["list", "--recursive", "--depth", "-1", "--json"], { cwd: root });
  const listed = JSON.parse(stdout) as { name: string; path: string }[]; // the documented format of `pnpm list --json`
  const packages = listed
    .filter(({ path }) => path !== root)
    .map(async ({ name, path }) => ({
      name,
      path,
      folder: relative(root, path).replaceAll("\\", "/"),
      manifest: JSON.parse(await readFile(join(path, "package.json"), "utf8")) as Manifest, // npm's own format
    }));
  return (await Promise.all(packages)).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
