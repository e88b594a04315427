import { join, relative, sep } from "node:path";
import { isObject, readJson } from "./manifest.ts";
import type { Copy } from "./resolve.ts";

/** One copy of a package of ours. */
export interface Installed {
  readonly name: string;
  /** From its package.json; empty if it has none. */
  readonly version: string;
  /** Its folder relative to the root of the project, with `/`. */
  readonly path: string;
  /** Undefined if the package has no contract file, or a damaged one. */
  readonly contract: { readonly version: string; readonly hash: string } | undefined;
  /** The names of the packages that resolve to this copy. */
  readonly importers: readonly string[];
}

/** Reads the version and the contract of a copy. */
export async function readInstalled({ name, folder, manifest, importers }: Copy, root: string): Promise<Installed> {
  return {
    name,
    version: typeof manifest["version"] === "string" ? manifest["version"] : "",
    path: relative(root, folder).split(sep).join("/"),
    contract: await contractOf(folder),
    importers: [...importers].sort(),
  };
}

async function contractOf(folder: string): Promise<Installed["contract"]> {
  const file = await readJson(join(folder, "generated/contract.json"));
  if (!isObject(file)) return undefined;
  const { contractVersion: version, contractHash: hash } = file;
  return typeof version === "string" && typeof hash === "string" ? { version, hash } : undefined;
}
