import { join } from "node:path";
import { compare } from "@tools/compat";
import { byVersion, majorOf } from "@tools/contract";
import { readArchive } from "@tools/contract/files";
import { beforeAll, describe, expect, test } from "vitest";
import { type Edition, editionOf } from "./edition.ts";
import { broken, matrixOf, type Pair } from "./matrix.ts";
import { compileErrors } from "./programs.ts";
import { renderMatrix } from "./table.ts";
import { withTree } from "./working-tree.ts";

const patience = 240_000;
/** Invented releases, each with a small change from the one before. */
const folder = join(import.meta.dirname, "../../test/archive");
const releases = await readArchive(folder);
const steps = releases.slice(1).map((release, index) => ({ before: releases[index] ?? release, after: release }));

let editions: readonly Edition[];
let pairs: readonly Pair[];
beforeAll(async () => {
  editions = await Promise.all(releases.map(editionOf));
  pairs = matrixOf(editions);
}, patience);

const edition = (version: string): Edition => {
  const found = editions.find((one) => one.version === version);
  if (found === undefined) throw new Error(`The archive has no ${version}.`);
  return found;
};

test("releases are read in the order of their versions", () => {
  expect(releases.length).toBeGreaterThanOrEqual(8);
  expect(["10.0.0", "9.1.0", "9.0.10", "9.0.9"].sort(byVersion)).toEqual(["9.0.9", "9.0.10", "9.1.0", "10.0.0"]);
});

test("an archive that doesn't exist has no releases", async () => {
  expect(await readArchive(join(folder, "nowhere"))).toEqual([]);
});

test.for(steps)("the bump from $before.version to $after.version is what compare derives", ({ before, after }) => {
  const [part] = (["0", "1", "2"] as const).filter((index) => before.version.split(".")[+index] !== after.version.split(".")[+index]);
  expect(compare(before.bundle, after.bundle).bump).toBe({ "0": "major", "1": "minor", "2": "patch" }[part ?? "0"]);
});

describe("the matrix", () => {
  test("has every pair of releases, and payloads of each", () => {
    expect(pairs).toHaveLength((releases.length * (releases.length - 1)) / 2);
    for (const { payloads } of editions) expect(payloads.length).toBeGreaterThan(10);
    for (const { reads, validates } of pairs) expect(Math.min(reads.accepted, validates.accepted)).toBeGreaterThan(5);
  });

  test("within one major version every reader and every validator accepts every payload", () => {
    expect(pairs.filter(({ isOneMajor }) => isOneMajor).length).toBeGreaterThan(10);
    expect(broken(pairs)).toEqual([]);
  });

  test("across major versions every rejected payload is listed", async () => {
    await expect(`${renderMatrix(pairs)}\n`).toMatchFileSnapshot(join(folder, "matrix.md"));
    const rejecting = pairs.filter(({ reads, validates }) => reads.rejected.length + validates.rejected.length > 0);
    expect(rejecting.map(({ isOneMajor }) => isOneMajor)).not.toContain(true);
    expect(rejecting.length).toBeGreaterThan(10);
  });

  test("a breaking change that was released as a minor version is found", () => {
    const mislabelled = matrixOf([edition("1.5.0"), { ...edition("2.0.0"), version: "1.6.0" }, { ...edition("5.0.0"), version: "1.7.0" }]);
    expect(broken(mislabelled).map(({ older, newer }) => `${older} ${newer}`)).toEqual(["1.5.0 1.6.0", "1.5.0 1.7.0", "1.6.0 1.7.0"]);
  });
});

test("the working tree has rows unless it has the contract of the newest release", () => {
  const tree = { ...edition("1.5.0"), version: "1.5.0+tree" };
  const versions = (...released: string[]): string[] => withTree(released.map(edition), tree).map(({ version }) => version);
  expect(versions("1.0.0", "1.5.0")).toEqual(["1.0.0", "1.5.0"]);
  expect(versions("1.5.0", "2.0.0")).toEqual(["1.5.0", "2.0.0", "1.5.0+tree"]);
  expect(versions()).toEqual(["1.5.0+tree"]);
});

test("a pre-release may break another one, and is broken by its stable release, but never breaks an earlier stable release", () => {
  const breaking = [
    edition("1.5.0"),
    { ...edition("2.0.0"), version: "1.6.0-beta.0" },
    { ...edition("5.0.0"), version: "1.6.0-beta.1" },
    { ...edition("1.5.0"), version: "1.6.0" },
  ];
  expect(broken(matrixOf(breaking)).map(({ older, newer }) => `${older} ${newer}`)).toEqual(["1.5.0 1.6.0-beta.0", "1.5.0 1.6.0-beta.1"]);
});

describe("programs written for an older release", { timeout: patience }, () => {
  const together = (isOneMajor: boolean): [Edition, Edition][] =>
    pairs.filter((pair) => pair.isOneMajor === isOneMajor).map(({ older, newer }) => [edition(older), edition(newer)]);

  test("compile with the types of every newer release of the same major version", async () => {
    expect(majorOf(together(true)[0]?.[0].version ?? "")).toBe(1);
    expect(await compileErrors(together(true))).toBe("");
  });

  test("don't compile after a property was renamed or a model was removed", async () => {
    const errors = await compileErrors([
      [edition("3.0.0"), edition("4.0.0")],
      [edition("4.0.1"), edition("5.0.0")],
    ]);
    expect(errors).toMatch(/3\.0\.0-with-4\.0\.0\.ts.*nickname/);
    expect(errors).toMatch(/4\.0\.1-with-5\.0\.0\.ts.*no exported member 'TolerantDevice'/);
  });
});

test("the error for a contract that load rejects has the version", async () => {
  await expect(
    editionOf({ version: "1.0.0", bundle: { $defs: { Viewer: { $id: "viewer.schema.json", type: "object" } } } }),
  ).rejects.toThrow("The contract of 1.0.0 has problems:");
});
