import { appendFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BuiltCopy } from "./testing/built-copy.ts";

let copy: BuiltCopy;
beforeAll(async () => {
  copy = await BuiltCopy.make();
});
afterAll(() => copy[Symbol.asyncDispose]());

test("a second build is a full cache hit, and ends with the summary", async () => {
  const printed = await copy.build();
  expect(printed).toContain("FULL TURBO");
  expect(printed).toMatch(/types +\d+ +[\d,]+ +\d+/);
});

const generated = "packages/types/src/generated/session.ts";

test("a generated file that was edited by hand is regenerated, each time", async () => {
  const should = await copy.read(generated);
  for (const _ of ["once", "again"]) {
    await appendFile(copy.path(generated), "// by hand\n");
    expect(await copy.build()).toContain("1 of them changed");
    expect(await copy.read(generated)).toBe(should);
  }
});

test("a deleted folder is regenerated, and an additional file is deleted", async () => {
  await rm(copy.path("packages/types/src/generated"), { recursive: true });
  await writeFile(copy.path("schemas/generated/foreign.json"), "{}");
  await copy.build();
  expect(await copy.read(generated)).toContain("TolerantSession");
  await expect(copy.read("schemas/generated/foreign.json")).rejects.toThrow("ENOENT");
});

test("the build after that of a changed schema is a full cache hit", async () => {
  const schema = "schemas/session.schema.json";
  await writeFile(copy.path(schema), (await copy.read(schema)).replace('"Name of the session.', '"The name of the session.'));
  expect(await copy.build()).not.toContain("FULL TURBO");
  expect(await copy.read("packages/types/dist/generated/session.d.ts")).toContain("The name of the session.");
  expect(await copy.build()).toContain("FULL TURBO");
});
