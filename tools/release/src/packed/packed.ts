import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Manifest, type WorkspacePackage, workspacePackages } from "../workspace.ts";
import { run } from "./run.ts";

/** A public package, packed and installed. */
export interface Packed {
  readonly name: string;
  /** Its folder in the workspace, from the root. */
  readonly folder: string;
  readonly tarball: string;
  /** The tarball's own package.json. */
  readonly manifest: Manifest;
  /** The tarball's files, with `/`. */
  readonly files: readonly string[];
}

/** The packages that are published: whatever in the workspace is not private. */
export const publicPackages = async (): Promise<WorkspacePackage[]> =>
  (await workspacePackages()).filter(({ manifest }) => manifest.private !== true);

/** Packs one package as `pnpm publish` would. Answers the tarball. */
export async function pack({ path }: WorkspacePackage, into: string): Promise<string> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", into], { cwd: path });
  return (JSON.parse(stdout) as { filename: string }).filename; // the resolved schema that `pnpm pack --json` prints
}

/** The files below a folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
