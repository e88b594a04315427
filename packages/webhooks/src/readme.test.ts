import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const packageRoot = resolve(import.meta.dirname, "..");
const readme = await readFile(join(packageRoot, "README.md"), "utf8");
const programs = [...readme.matchAll(/^```ts\n(.*?)^```$\n+^```text\n(.*?)^```$/gms)];

test("the README has a program for the handler, for a store, and for the functions without it", () => expect(programs).toHaveLength(3));

test.for(programs)("a program in the README prints the output in the README: %#", async ([, program = "", output]) => {
  // In the package, so that its own name resolves to the build.
  const folder = await mkdtemp(join(packageRoot, ".readme-"));
  try {
    await writeFile(join(folder, "readme.ts"), program);
    // Node warns that it strips types, and that node:sqlite is new.
    const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", join(folder, "readme.ts")]);
    expect(stdout).toBe(output);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the store in the README is the one that the tests use", async () => {
  const store = await readFile(join(packageRoot, "src/testing/sqlite-store.ts"), "utf8");
  expect(readme).toContain(store.slice(store.indexOf("/** Remembers")));
});
