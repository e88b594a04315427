import { createHash } from "node:crypto";
import { byCodeUnit } from "@tools/contract/json";
import { readFiles } from "./read.ts";

/** One hash over files and their names, in any order. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of [...files].sort(([a], [b]) => byCodeUnit(a, b))) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

/** The same hash over the files on the disk: equal unless a file was edited, deleted or added. */
export const digestOnDisk = async (root: string, folders: readonly string[]): Promise<string> => digestOf(await readFiles(root, folders));
