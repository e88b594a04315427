import { join, relative, sep } from "node:path";
import { type Finding, findingsOf } from "./findings.ts";
import { isObject, readJson } from "./manifest.ts";
import { type Project, projectAround } from "./project.ts";
import { type Copy, resolveAll } from "./resolve.ts";

/** What doctor knows of a project. */
export interface Examination {
  readonly packages: readonly Installed[];
  readonly findings: readonly Finding[];
}

/** A package of ours in one place. */
export interface Installed {
  readonly name: string;
  /** As its package.json has it; empty where it has none. */
  readonly version: string;
  /** Its folder from the project's root, with `/`. */
  readonly path: string;
  /** Undefined where the package has no contract file, or one that is damaged. */
  readonly contract: { readonly version: string; readonly hash: string } | undefined;
  /** Who would get this copy, by name. */
  readonly importers: readonly string[];
}

/** Looks at the project around a folder. Throws UsageError where there is none that can be examined. */
export async function examine(folder: string): Promise<Examination> {
  const project = await projectAround(folder);
  const { copies, absent } = await resolveAll(project);
  const packages = await Promise.all(copies.map((copy) => installed(copy, project)));
  return { packages, findings: findingsOf({ packages, absent, manager: project.manager }) };
}

async function installed({ name, folder, manifest, importers }: Copy, { root }: Project): Promise<Installed> {
  return {
    name,
    version: typeof manifest["version"] === "string" ? manifest["version"] : "",
    path: relative(root, folder).split(sep).join("/"),
    contract: await contractOf(folder),
    importers: [...importers].sort(),
  };
}

async function contractOf(folder: string): Promise<Installed["contract"]> {
  const file = await readJson(join(folder, "generated/contract.json"));
  if (!isObject(file)) return undefined;
  const { contractVersion: version, contractHash: hash } = file;
  return typeof version === "string" && typeof hash === "string" ? { version, hash } : undefined;
}
