import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { currentReleases, lastStable } from "@tools/contract";
import { archiveFolder, readArchive } from "@tools/contract/files";
import { expect, test } from "vitest";
import { type Edition, editionOf } from "./edition.ts";
import { broken, isPromised, matrixOf } from "./matrix.ts";
import { pageFile, renderPage } from "./page.ts";
import { compileErrors } from "./programs.ts";
import { workingTree } from "./working-tree.ts";

const root = resolve(import.meta.dirname, "../../../..");
const releases = currentReleases(await readArchive(join(root, archiveFolder)));
const editions = await Promise.all(releases.map(editionOf));
const tree = await workingTree(root, lastStable(releases));

test("within one major version every release, and the working tree, accepts the payloads of the others", () => {
  expect(tree.payloads.length).toBeGreaterThan(50);
  expect(broken(matrixOf([...editions, tree]))).toEqual([]);
});

test("programs of every release compile with newer types of the same major version, and those of the working tree with its own", async () => {
  const newer = [...editions, tree];
  const pairs = newer.flatMap((after, index) => newer.slice(0, index + 1).map((before): [Edition, Edition] => [before, after]));
  const promised = pairs.filter(([before, after]) => before === after || isPromised(before.version, after.version));
  expect(await compileErrors(promised)).toBe("");
});

test("the page has the matrix of the releases; pnpm compat:matrix writes it", async () => {
  expect(await readFile(join(root, pageFile), "utf8")).toBe(renderPage(editions));
});
