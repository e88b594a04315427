import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A package.json, which may have any content. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The package.json of a folder; undefined if it is missing or isn't a JSON object. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const value = await readJson(join(folder, "package.json"));
  return isObject(value) ? value : undefined;
}

/** The value of a JSON file; undefined if it can't be read or isn't JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

export const nameOf = ({ name }: Manifest): string | undefined => (typeof name === "string" && name !== "" ? name : undefined);

/** The packages that it may import wherever it is installed. */
export const importsOf = (manifest: Manifest): string[] =>
  namesUnder(manifest, ["dependencies", "optionalDependencies", "peerDependencies"]);

/** The packages that must be installed where it is developed. */
export const requiredBy = (manifest: Manifest): string[] => namesUnder(manifest, ["dependencies", "devDependencies"]);

const namesUnder = (manifest: Manifest, kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => (isObject(manifest[kind]) ? Object.keys(manifest[kind]) : []));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
