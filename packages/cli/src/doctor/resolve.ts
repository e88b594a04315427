import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { importsOf, type Manifest, nameOf, readManifest, requiredBy } from "./manifest.ts";
import type { Project } from "./project.ts";

const scope = "@session-schema/";

/** The packages of ours that a project resolves. */
export interface Resolved {
  readonly copies: readonly Copy[];
  /** Required by a package.json, but in no node_modules. */
  readonly absent: readonly Absent[];
}

/** A package of ours that is installed in a folder. */
export interface Copy {
  readonly name: string;
  /** Its real path. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The packages that resolve to this copy, by name; a package without a name by its folder. */
  readonly importers: ReadonlySet<string>;
}

export interface Absent {
  readonly name: string;
  readonly importer: string;
}

/**
 * Every package of ours that the project or one of its dependencies resolves. Names are resolved as Node does, from the folder of the
 * package that imports them, so duplicate copies are found wherever a package manager has put them, and unused copies are ignored.
 */
export async function resolveAll({ root, folders }: Project): Promise<Resolved> {
  const copies = new Map<string, Copy & { readonly importers: Set<string> }>();
  const absent: Absent[] = [];
  const seen = new Set<string>();
  const waiting = await Promise.all(folders.map(async (folder) => ({ folder: await realpath(folder), isProject: true })));
  for (const { folder, isProject } of waiting) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const manifest = (await readManifest(folder)) ?? {};
    const importer = nameOf(manifest) ?? (relative(root, folder).split(sep).join("/") || ".");
    for (const name of await namesFrom(folder, manifest, isProject)) {
      const target = await resolvePackage(name, folder);
      if (target === undefined) {
        if (isProject && name.startsWith(scope) && requiredBy(manifest).includes(name)) absent.push({ name, importer });
        continue;
      }
      const found = (await readManifest(target)) ?? {};
      const real = [nameOf(found), name].find((one) => one?.startsWith(scope)); // an alias has another name in node_modules
      if (real !== undefined && found["private"] !== true) {
        const copy = copies.get(target) ?? { name: real, folder: target, manifest: found, importers: new Set() };
        copies.set(target, copy);
        copy.importers.add(importer);
      }
      waiting.push({ folder: target, isProject: false }); // the loop continues with it
    }
  }
  return { copies: [...copies.values()].sort((a, b) => compare(a.name, b.name) || compare(a.folder, b.folder)), absent };
}

/** The packages that a package declares and those in its own node_modules; for a project also ours that it can import undeclared. */
async function namesFrom(folder: string, manifest: Manifest, isProject: boolean): Promise<Set<string>> {
  const own = await namesIn(join(folder, "node_modules"));
  const visible = isProject ? (await Promise.all(modulesAbove(folder).map(namesIn))).flat().filter((name) => name.startsWith(scope)) : [];
  return new Set([...importsOf(manifest), ...(isProject ? requiredBy(manifest) : []), ...own, ...visible]);
}

/** Resolves a package from a folder as Node does, and returns its real path. */
async function resolvePackage(name: string, folder: string): Promise<string | undefined> {
  for (const modules of modulesAbove(folder)) {
    const path = join(modules, name);
    if (await isFolder(path)) return realpath(path);
  }
  return undefined;
}

/** The `node_modules` folders that Node searches from a folder, closest first. */
function modulesAbove(folder: string): string[] {
  const above = dirname(folder) === folder ? [] : modulesAbove(dirname(folder));
  return basename(folder) === "node_modules" ? above : [join(folder, "node_modules"), ...above];
}

/** The packages in a `node_modules` folder. Names that begin with a dot belong to the package manager. */
async function namesIn(modules: string): Promise<string[]> {
  const perEntry = (await entriesOf(modules)).map(async (name) =>
    name.startsWith("@") ? (await entriesOf(join(modules, name))).map((one) => `${name}/${one}`) : [name],
  );
  return (await Promise.all(perEntry)).flat();
}

const entriesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith(".")); // a missing folder is empty

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
