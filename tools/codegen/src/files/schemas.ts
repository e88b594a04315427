import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../load/parse.ts";

/** Reads every `schemas/*.schema.json` of a repository. */
export async function readSchemas(root: string): Promise<SourceFile[]> {
  const names = (await readdir(join(root, "schemas"))).filter((name) => name.endsWith(".schema.json"));
  return Promise.all(names.map(async (name) => ({ path: `schemas/${name}`, text: await readFile(join(root, "schemas", name), "utf8") })));
}
