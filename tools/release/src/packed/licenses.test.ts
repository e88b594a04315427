import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { librariesIn } from "@tools/command-line/licenses";
import { checkLicenses, type LicensedPackage } from "@tools/conformance/licenses";
import { expect, inject, test } from "vitest";
import { root } from "../run.ts";
import { licensedPackages } from "./licensed-packages.ts";

const { folder, packages } = inject("consumer");

test("everything that npm installs with the packages has an allowed license", async () => {
  const manifests = packages.map((packed) => join(root, packed.folder, "package.json"));
  const { checked, problems } = checkLicenses(await licensedPackages(manifests), manifests);
  expect(checked).toEqual(expect.arrayContaining(["@session-schema/types", "@platformatic/kafka", "avsc", "@node-rs/crc32", "fast-check"]));
  expect(problems).toEqual([]);
});

const bundles = packages.filter(({ files }) => files.includes("dist/licenses.txt"));

test("every program is a bundle with a list of its libraries", () => {
  expect(bundles.map(({ name }) => name)).toEqual(packages.filter(({ manifest }) => manifest.bin !== undefined).map(({ name }) => name));
});

test.for(bundles)("every library in the bundle of $name has an allowed license", async ({ name }) => {
  const libraries = librariesIn(await readFile(join(folder, "node_modules", name, "dist/licenses.txt"), "utf8"));
  const found = libraries.map((library): [string, LicensedPackage] => [
    library.name,
    { ...library, licenses: [library.license], dependencies: [] },
  ]);
  const { checked, problems } = checkLicenses(
    new Map(found),
    libraries.map((library) => library.name),
  );
  expect(checked).toEqual(expect.arrayContaining(["ajv", "jsonc-parser"]));
  expect(problems).toEqual([]);
});
