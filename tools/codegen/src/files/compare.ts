import { join } from "node:path";
import { byCodeUnit } from "@tools/contract/json";
import { list, readText } from "./read.ts";

/** A file on the disk compared with what it should be: `write` acts on it and `check` reports it. */
export interface Difference {
  readonly path: string;
  /** The current text; undefined where the file is missing. */
  readonly now: string | undefined;
  /** The generated text; undefined where the file is foreign: nothing generated it. */
  readonly should: string | undefined;
}

/** Every difference, by path. `folders` are those that hold nothing but generated files. */
export async function compare(root: string, should: ReadonlyMap<string, string>, folders: readonly string[]): Promise<Difference[]> {
  const present = (await Promise.all(folders.map((folder) => list(root, folder)))).flat();
  const paths = [...new Set([...should.keys(), ...present])].sort(byCodeUnit);
  const all = await Promise.all(
    paths.map(async (path): Promise<Difference> => ({ path, now: await readText(join(root, path)), should: should.get(path) })),
  );
  return all.filter(({ now, should: wanted }) => now !== wanted);
}
