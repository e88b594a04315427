import { access, readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";

/** The files below some folders, by path. */
export async function readFiles(root: string, folders: readonly string[]): Promise<Map<string, string>> {
  const paths = (await Promise.all(folders.map((folder) => list(root, folder)))).flat();
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(root, path), "utf8")])));
}

/**
 * The paths of the files below a folder, from the root, with `/`; none where the folder is missing. A pattern such as `packages/go/*_gen.go`
 * gives the files of that folder alone whose names match.
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

/** The text of a file; undefined where it is missing. */
export const readText = (path: string): Promise<string | undefined> => readFile(path, "utf8").catch(absent(undefined));

export const exists = (path: string): Promise<boolean> => access(path).then(() => true, absent(false));

/** The value for a missing file. Any other failure is thrown. */
const absent =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return instead;
    throw error;
  };
