import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadOptions } from "../load/load.ts";
import type { SourceFile } from "../load/parse.ts";
import { folders } from "../project.ts";
import { readSource } from "./read-source.ts";
import { archiveFolder, readArchive } from "./releases.ts";

/** Reads the schemas of a repository: all JSON in `schemas/` except manifests, so that a file with a wrong name is reported. */
export async function readSchemas(root: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, folders.schemas), { withFileTypes: true });
  const names = entries.filter((entry) => isSchema(entry.name)).map(({ name }) => name);
  const sources = await Promise.all(names.map((name) => readSource(root, `${folders.schemas}/${name}`)));
  return sources.filter((source) => source !== undefined); // a file can be removed meanwhile
}

/** Whether a file in `schemas/` is a model, even if its name is wrong. */
export const isSchema = (name: string): boolean =>
  /\.json$/i.test(name) && !/^(package|tsconfig.*)\.json$/.test(name) && !name.startsWith(".");

/** Reads the parts of a contract other than its schemas. The version and the operations are optional. */
export async function readLoadOptions(root: string): Promise<LoadOptions> {
  const path = `${folders.schemas}/operations.yaml`;
  const operations = await readSource(root, path);
  const manifest = await readFile(join(root, folders.schemas, "package.json"), "utf8").catch(() => "{}");
  const { version } = JSON.parse(manifest) as { version?: string }; // npm allows no other type of version
  const releases = await readArchive(join(root, archiveFolder));
  return { ...(version === undefined ? {} : { version }), releases, operations };
}
