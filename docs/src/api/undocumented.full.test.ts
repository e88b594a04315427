import { appendFile, cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { docsRoot, repositoryRoot } from "../paths.ts";
import { convert } from "./convert.ts";
import { documentedPackages } from "./packages.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "session-schema-undocumented-"));
  await mkdir(join(root, "docs"));
  await cp(join(docsRoot, "tsconfig.api.json"), join(root, "docs/tsconfig.api.json"));
  await cp(join(repositoryRoot, "tsconfig.base.json"), join(root, "tsconfig.base.json"));
  for (const name of documentedPackages) {
    for (const part of ["src", "package.json", "typedoc.json"])
      await cp(join(repositoryRoot, "packages", name, part), join(root, "packages", name, part), { recursive: true });
    await symlink(join(repositoryRoot, "packages", name, "node_modules"), join(root, "packages", name, "node_modules"));
  }
});
afterAll(() => rm(root, { recursive: true }));

const read = () => convert({ root, documents: [], home: join(docsRoot, "src/home.md") });

test("an export without a comment fails the build", { timeout: 60_000 }, async () => {
  const { project } = await read();
  expect(project.children).toHaveLength(documentedPackages.length);
  await appendFile(join(root, "packages/validators/src/index.ts"), "\nexport const undocumented = 1;\n");
  await expect(read()).rejects.toThrow("TypeDoc found 1 problem");
});
