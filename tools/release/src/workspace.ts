import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { root } from "./run.ts";

/** A package of the workspace, as its package.json has it. */
export interface WorkspacePackage {
  readonly name: string;
  /** Its folder, absolute. */
  readonly path: string;
  /** Its folder from the root, with `/`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What we read of a package.json. */
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

/** Every package but the root, by folder, as pnpm itself sees the workspace: a new one is there without being listed anywhere. */
export async function workspacePackages(): Promise<WorkspacePackage[]> {
  const { stdout } = await promisify(execFile)("pnpm", ["list", "--recursive", "--depth", "-1", "--json"], { cwd: root });
  const listed = JSON.parse(stdout) as { name: string; path: string }[]; // the resolved schema that `pnpm list --json` documents
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
