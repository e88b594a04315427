import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf, root, workspacePackages } from "@tools/release";
import { expect, test } from "vitest";

const packages = await workspacePackages();
const files = await filesOf(root);

/** The package of a file: of those whose folder contains it, the innermost. */
const packageOf = (file: string) =>
  packages
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .reduce((best, one) => (one.folder.length > best.folder.length ? one : best));

const tiers = [
  { script: "test", command: "vitest run", pattern: /(?<!\.browser|\.full|\.long)\.test\.m?ts$/ },
  { script: "test:browser", command: "vitest run --mode browser", pattern: /\.browser\.test\.ts$/ },
  { script: "test:full", command: "vitest run --mode full", pattern: /\.full\.test\.ts$/ },
  { script: "test:long", command: "vitest run --mode long", pattern: /\.long\.test\.ts$/ },
];

test.for(tiers)("a package has the script $script if and only if it has tests for it", ({ script, command, pattern }) => {
  const withTests = new Set(files.filter((file) => pattern.test(file)).map((file) => packageOf(file).name));
  expect(withTests.size).toBeGreaterThan(0);
  expect(packages.filter(({ manifest }) => manifest.scripts?.[script] !== undefined).map(({ name }) => name)).toEqual(
    packages.map(({ name }) => name).filter((name) => withTests.has(name)),
  );
  for (const { name, manifest } of packages) expect([undefined, command], name).toContain(manifest.scripts?.[script]);
});

test("every package with tests has the shared configuration, which picks the files of a tier", async () => {
  const tested = packages.filter(({ manifest }) => manifest.scripts?.["test"] !== undefined);
  for (const { folder } of tested) {
    const config = files.find((file) => new RegExp(`^${folder}/vitest\\.config\\.m?ts$`).test(file));
    expect(config, folder).toBeDefined();
    expect(await readFile(join(root, config ?? ""), "utf8"), folder).toContain("@tools/vitest");
  }
});
