import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { project } from "@tools/contract";
import { type Manifest, type WorkspacePackage, workspacePackages } from "../workspace.ts";
import { run } from "./run.ts";

/** A public package, packed and installed. */
export interface Packed {
  readonly name: string;
  /** Its folder in the workspace, relative to the root. */
  readonly folder: string;
  readonly tarball: string;
  /** The package.json in the tarball. */
  readonly manifest: Manifest;
  /** The tarball's files, with `/`. */
  readonly files: readonly string[];
}

/** The packages of the workspace that aren't private. */
export const publicPackages = async (): Promise<WorkspacePackage[]> =>
  (await workspacePackages()).filter(({ manifest }) => manifest.private !== true);

/** The dependencies of a package that aren't packages of the project. */
export const thirdParty = ({ dependencies = {} }: Manifest): string[] =>
  Object.keys(dependencies).filter((name) => !name.startsWith(`${project.scope}/`));

/** Packs a package like `pnpm publish`, and returns the path of the tarball. */
export async function pack({ path }: WorkspacePackage, into: string): Promise<string> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", into], { cwd: path });
  return (JSON.parse(stdout) as { filename: string }).filename; // the format of `pnpm pack --json`
}

/** The files below a folder, relative to it, with `/`. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
