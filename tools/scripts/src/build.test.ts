import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceCopy } from "@tools/release/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

const patience = 180_000; // a busy machine may have to make everything anew
let copy: WorkspaceCopy;
beforeAll(async () => {
  copy = await WorkspaceCopy.make();
  await copy.run(".", "git", ["init", "--quiet"]);
  await copy.run(".", "git", ["add", "."]);
  await build();
}, 2 * patience);
afterAll(() => copy[Symbol.asyncDispose]());

/** What `pnpm build` prints. One package that has generated files stands for all, because it is built in a second. */
const build = (): Promise<string> =>
  copy.run(".", process.execPath, ["tools/scripts/src/main.js", "build", "--filter=@session-schema/types"]);

const generated = "packages/types/src/generated/session.ts";
const read = (file: string): Promise<string> => readFile(join(copy.root, file), "utf8");

test("a second build is a full cache hit, and ends with the summary", { timeout: patience }, async () => {
  const printed = await build();
  expect(printed).toContain("FULL TURBO");
  expect(printed).toMatch(/types +\d+ +[\d,]+ +\d+/);
});

test("a generated file that was edited by hand is made again, each time", { timeout: patience }, async () => {
  const should = await read(generated);
  for (const _ of ["once", "again"]) {
    await appendFile(join(copy.root, generated), "// by hand\n");
    expect(await build()).toContain("1 of them changed");
    expect(await read(generated)).toBe(should);
  }
});

test("a deleted folder comes back, and a foreign file goes", { timeout: patience }, async () => {
  await rm(join(copy.root, "packages/types/src/generated"), { recursive: true });
  await writeFile(join(copy.root, "schemas/generated/foreign.json"), "{}");
  await build();
  expect(await read(generated)).toContain("TolerantSession");
  await expect(read("schemas/generated/foreign.json")).rejects.toThrow("ENOENT");
});

test("after a schema was changed, the very next build is a full cache hit", { timeout: patience }, async () => {
  const schema = "schemas/session.schema.json";
  await writeFile(join(copy.root, schema), (await read(schema)).replace('"What the session is called.', '"How the session is called.'));
  expect(await build()).not.toContain("FULL TURBO");
  expect(await read("packages/types/dist/generated/session.d.ts")).toContain("How the session is called.");
  expect(await build()).toContain("FULL TURBO");
});
