import { access } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { UsageError } from "@tools/command-line";
import { readManifest } from "./manifest.ts";
import { membersOf } from "./workspace.ts";

/** The package around a folder. If that is the root of a workspace, its members too. */
export interface Project {
  readonly root: string;
  readonly manager: Manager;
  /** The folders of the root and of each member, in this order. */
  readonly folders: readonly string[];
}

export type Manager = "npm" | "pnpm" | "yarn" | "bun";

/** Throws UsageError if there is no project, or its packages aren't in `node_modules`. */
export async function projectAround(folder: string): Promise<Project> {
  const root = await closest(folder, (path) => exists(join(path, "package.json")));
  if (root === undefined)
    throw new UsageError(`No package.json in ${displayPath(folder)} or a folder above it. Pass the folder of a project.`);
  const manifest = await readManifest(root);
  if (manifest === undefined) throw new UsageError(`${displayPath(join(root, "package.json"))} isn't a JSON object. Fix it first.`);
  if ((await closest(root, (path) => exists(join(path, ".pnp.cjs")))) !== undefined)
    throw new UsageError(`${displayPath(root)} is installed without node_modules (Plug'n'Play), which doctor doesn't support.`);
  return { root, manager: await managerOf(root), folders: [root, ...(await membersOf(root, manifest))] };
}

/** Relative to the working directory. */
const displayPath = (path: string): string => relative(process.cwd(), path) || ".";

async function closest(folder: string, matches: (folder: string) => Promise<boolean>): Promise<string | undefined> {
  if (await matches(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : closest(above, matches);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The manager of the closest lock file. That of a workspace is above its members. */
async function managerOf(root: string): Promise<Manager> {
  const locks = { pnpm: ["pnpm-lock.yaml"], yarn: ["yarn.lock"], bun: ["bun.lock", "bun.lockb"], npm: ["package-lock.json"] };
  for (let folder = root; ; folder = dirname(folder)) {
    for (const manager of ["pnpm", "yarn", "bun", "npm"] as const)
      for (const lock of locks[manager]) if (await exists(join(folder, lock))) return manager;
    if (dirname(folder) === folder) return "npm";
  }
}
