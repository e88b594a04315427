import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "@tools/compat";
import { majorOf } from "@tools/contract";
import { type Release, readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { strictBundle } from "@tools/contract/schema";
import { type Edition, editionOf, type Payload } from "./edition.ts";

/** The release that the current schemas would become: the next major version if they break the last stable release. */
export async function workingTree(root: string, last: Release | undefined): Promise<Edition> {
  const loaded = await load(await readSchemas(root));
  if ("problems" in loaded) throw new Error(renderProblems(loaded.problems));
  const bundle = strictBundle(loaded.contract);
  const edition = await editionOf({ version: `${versionOf(last, bundle)}+tree`, bundle });
  return { ...edition, payloads: [...edition.payloads, ...(await writtenByHand(root))] };
}

/** The releases and the working tree, unless it has the contract of the newest release. */
export const withTree = (releases: readonly Edition[], tree: Edition): readonly Edition[] =>
  releases.at(-1)?.contract.hash === tree.contract.hash ? releases : [...releases, tree];

function versionOf(last: Release | undefined, bundle: unknown): string {
  if (last === undefined) return "0.0.0";
  return compare(last.bundle, bundle).bump === "major" ? `${majorOf(last.version) + 1}.0.0` : last.version;
}

/** The hand-written fixtures. The generated ones come with the contract. */
async function writtenByHand(root: string): Promise<Payload[]> {
  const folder = join(root, "packages/fixtures/payloads");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const fixtures = files
    .filter((file) => !file.startsWith(join(folder, "generated")))
    .map(async (file): Promise<Payload & { strict: { accepted: boolean } }> => JSON.parse(await readFile(file, "utf8")));
  return (await Promise.all(fixtures)).filter(({ strict }) => strict.accepted);
}
