import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../load/parse.ts";

/** Reads the schemas of a repository: all JSON in `schemas/` but what packages need, so that one with a wrong name is told and not missed. */
export async function readSchemas(root: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, "schemas"), { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && isSchema(entry.name)).map(({ name }) => name);
  return Promise.all(names.map(async (name) => ({ path: `schemas/${name}`, text: await readFile(join(root, "schemas", name), "utf8") })));
}

/** Whether a file in `schemas/` is, or means to be, a model. */
export const isSchema = (name: string): boolean =>
  /\.json$/i.test(name) && !/^(package|tsconfig.*)\.json$/.test(name) && !name.startsWith(".");
