import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { demandsOf, importsOf, type Manifest, nameOf, readManifest } from "./manifest.ts";
import type { Project } from "./project.ts";

const scope = "@session-schema/";

/** What a project resolves of ours. */
export interface Resolved {
  readonly copies: readonly Copy[];
  /** What package.json asks for and no node_modules has. */
  readonly absent: readonly Absent[];
}

/** One package of ours, as it is installed in one place. */
export interface Copy {
  readonly name: string;
  /** Its folder, symbolic links followed. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Who would get this copy: names of packages, and folders of the project where the package there has no name. */
  readonly importers: ReadonlySet<string>;
}

export interface Absent {
  readonly name: string;
  readonly importer: string;
}

/**
 * Every package of ours that the project's code, or a package that it reaches, would get: each name is looked up as Node does, from the
 * folder of who imports it. So two copies are found wherever a package manager has put them, and one that nobody reaches is not.
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
      const target = await lookUp(name, folder);
      if (target === undefined) {
        if (isProject && name.startsWith(scope) && demandsOf(manifest).includes(name)) absent.push({ name, importer });
        continue;
      }
      const found = (await readManifest(target)) ?? {};
      const real = [nameOf(found), name].find((one) => one?.startsWith(scope)); // an alias has another name in node_modules
      if (real !== undefined && found["private"] !== true) {
        const copy = copies.get(target) ?? { name: real, folder: target, manifest: found, importers: new Set() };
        copies.set(target, copy);
        copy.importers.add(importer);
      }
      waiting.push({ folder: target, isProject: false }); // the loop goes on over what is added
    }
  }
  return { copies: [...copies.values()].sort((a, b) => compare(a.name, b.name) || compare(a.folder, b.folder)), absent };
}

/** What a package says that it imports, what its own node_modules holds, and of ours whatever a project could import without saying so. */
async function namesFrom(folder: string, manifest: Manifest, isProject: boolean): Promise<Set<string>> {
  const own = await namesIn(join(folder, "node_modules"));
  const visible = isProject ? (await Promise.all(modulesAbove(folder).map(namesIn))).flat().filter((name) => name.startsWith(scope)) : [];
  return new Set([...importsOf(manifest), ...(isProject ? demandsOf(manifest) : []), ...own, ...visible]);
}

/** Node's lookup of a package from a folder; answers where it really is. */
async function lookUp(name: string, folder: string): Promise<string | undefined> {
  for (const modules of modulesAbove(folder)) {
    const place = join(modules, name);
    if (await isFolder(place)) return realpath(place);
  }
  return undefined;
}

/** The `node_modules` that Node looks into from a folder, nearest first. */
function modulesAbove(folder: string): string[] {
  const above = dirname(folder) === folder ? [] : modulesAbove(dirname(folder));
  return basename(folder) === "node_modules" ? above : [join(folder, "node_modules"), ...above];
}

/** The packages of one `node_modules`; what begins with a dot is a package manager's own. */
async function namesIn(modules: string): Promise<string[]> {
  const perEntry = (await entriesOf(modules)).map(async (name) =>
    name.startsWith("@") ? (await entriesOf(join(modules, name))).map((one) => `${name}/${one}`) : [name],
  );
  return (await Promise.all(perEntry)).flat();
}

const entriesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith(".")); // no such folder: nothing in it

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
