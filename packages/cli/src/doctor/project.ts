import { access } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { UsageError } from "../usage-error.ts";
import { readManifest } from "./manifest.ts";
import { membersOf } from "./workspace.ts";

/** What is examined: the package around a folder and, where that is the root of a workspace, its members. */
export interface Project {
  readonly root: string;
  readonly manager: Manager;
  /** The folders whose code imports packages, the root first. */
  readonly folders: readonly string[];
}

export type Manager = "npm" | "pnpm" | "yarn" | "bun";

/** Throws UsageError where there is no project, or one whose packages are not in `node_modules`. */
export async function projectAround(folder: string): Promise<Project> {
  const root = await nearest(folder, (place) => exists(join(place, "package.json")));
  if (root === undefined) throw new UsageError(`${shown(folder)}: there is no package.json here or above; name the folder of a project.`);
  const manifest = await readManifest(root);
  if (manifest === undefined) throw new UsageError(`${shown(join(root, "package.json"))}: this is no JSON object; mend it first.`);
  if ((await nearest(root, (place) => exists(join(place, ".pnp.cjs")))) !== undefined)
    throw new UsageError(`${shown(root)}: it is installed without node_modules (Plug'n'Play), which doctor cannot read.`);
  return { root, manager: await managerOf(root), folders: [root, ...(await membersOf(root, manifest))] };
}

/** As it may be typed from where the program runs. */
const shown = (path: string): string => relative(process.cwd(), path) || ".";

async function nearest(folder: string, fits: (place: string) => Promise<boolean>): Promise<string | undefined> {
  if (await fits(folder)) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above, fits);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** By its lock file, which in a workspace is above the member. */
async function managerOf(root: string): Promise<Manager> {
  const locks = { pnpm: ["pnpm-lock.yaml"], yarn: ["yarn.lock"], bun: ["bun.lock", "bun.lockb"], npm: ["package-lock.json"] };
  for (let place = root; ; place = dirname(place)) {
    for (const manager of ["pnpm", "yarn", "bun", "npm"] as const)
      for (const lock of locks[manager]) if (await exists(join(place, lock))) return manager;
    if (dirname(place) === place) return "npm";
  }
}
