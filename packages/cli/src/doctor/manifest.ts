import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What is read of a package.json: anybody may have written it, so nothing is taken for granted. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The package.json of a folder; undefined where there is none, or none that npm would take. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const value = await readJson(join(folder, "package.json"));
  return isObject(value) ? value : undefined;
}

/** The value of a JSON file; undefined where it cannot be read or is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

export const nameOf = ({ name }: Manifest): string | undefined => (typeof name === "string" && name !== "" ? name : undefined);

/** The names that a package imports wherever it is installed. */
export const importsOf = (manifest: Manifest): string[] =>
  namesUnder(manifest, ["dependencies", "optionalDependencies", "peerDependencies"]);

/** The names that must be there where it is developed. */
export const demandsOf = (manifest: Manifest): string[] => namesUnder(manifest, ["dependencies", "devDependencies"]);

const namesUnder = (manifest: Manifest, kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => (isObject(manifest[kind]) ? Object.keys(manifest[kind]) : []));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
