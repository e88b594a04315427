import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { byCodeUnit } from "@tools/contract/json";
import { list } from "./compare.ts";

/** One hash over files and their names, whatever their order. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

/** The same hash over what stands on the disk: equal if nobody has edited, deleted or added a file since. */
export async function digestOnDisk(root: string, folders: readonly string[]): Promise<string> {
  const paths = (await Promise.all(folders.map((folder) => list(root, folder)))).flat();
  const files = paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(root, path), "utf8")]);
  return digestOf(new Map(await Promise.all(files)));
}
