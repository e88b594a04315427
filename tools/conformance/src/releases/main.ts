import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { currentReleases, lastStable } from "@tools/contract";
import { archiveFolder, readArchive } from "@tools/contract/files";
import { type Edition, editionOf } from "./edition.ts";
import { broken, matrixOf } from "./matrix.ts";
import { pageFile, renderPage } from "./page.ts";
import { compileErrors } from "./programs.ts";
import { renderMatrix } from "./table.ts";
import { withTree, workingTree } from "./working-tree.ts";

// Prints the matrix of every release, and of the working tree if its contract is another one. Writes the matrix of the releases into its page.
const root = resolve(import.meta.dirname, "../../../..");
const releases = currentReleases(await readArchive(join(root, archiveFolder)));
const editions = await Promise.all(releases.map(editionOf));
const page = renderPage(editions);
if ((await readFile(join(root, pageFile), "utf8").catch(() => "")) !== page) await writeFile(join(root, pageFile), page);

const all = withTree(editions, await workingTree(root, lastStable(releases)));
const pairs = matrixOf(all);
process.stdout.write(`${renderMatrix(pairs)}\n`);

const edition = (version: string): Edition[] => all.filter((one) => one.version === version);
const together = pairs
  .filter(({ isPromised }) => isPromised)
  .flatMap(({ older, newer }) => edition(older).flatMap((before) => edition(newer).map((after): [Edition, Edition] => [before, after])));
const errors = together.length === 0 ? "" : await compileErrors(together);
const rejecting = broken(pairs);
if (rejecting.length > 0 || errors !== "") {
  const named = rejecting.map(
    ({ older, newer }) => `${older} and ${newer} have the same major version, but reject each other's payloads, as listed above.\n`,
  );
  process.stderr.write(named.join("") + errors);
  process.exitCode = 1;
}
