import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { byCodeUnit } from "@tools/contract/json";

/** What stands on the disk against what should: the one comparison that `write` acts on and `check` reports. */
export interface Difference {
  readonly path: string;
  /** What stands there now; undefined where the file is missing. */
  readonly now: string | undefined;
  /** What should stand there; undefined where the file is foreign: nothing made it. */
  readonly should: string | undefined;
}

/** Every difference, by path. `folders` are those that hold nothing but generated files. */
export async function compare(root: string, should: ReadonlyMap<string, string>, folders: readonly string[]): Promise<Difference[]> {
  const present = (await Promise.all(folders.map((folder) => list(root, folder)))).flat();
  const paths = [...new Set([...should.keys(), ...present])].sort(byCodeUnit);
  const all = await Promise.all(
    paths.map(async (path): Promise<Difference> => ({ path, now: await read(join(root, path)), should: should.get(path) })),
  );
  return all.filter(({ now, should: wanted }) => now !== wanted);
}

/**
 * The files below a folder, from the root, with `/`; none where the folder is missing. `packages/go/*_gen.go` stands for those in a folder
 * whose names fit, and for none below it.
 */
export async function list(root: string, folder: string): Promise<string[]> {
  if (folder.includes("*")) return listMatching(root, folder);
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(absent([]));
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

async function listMatching(root: string, pattern: string): Promise<string[]> {
  const { dir, base } = posix.parse(pattern);
  const [start = "", end = ""] = base.split("*");
  const entries = await readdir(join(root, dir), { withFileTypes: true }).catch(absent([]));
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.startsWith(start) && entry.name.endsWith(end))
    .map(({ name }) => posix.join(dir, name));
}

const read = (path: string): Promise<string | undefined> => readFile(path, "utf8").catch(absent(undefined));

/** A missing file is an answer; any other failure is one too, and not this one. */
const absent =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
