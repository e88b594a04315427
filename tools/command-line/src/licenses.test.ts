import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { librariesIn, licensesOf } from "./licenses.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "licenses-"));
  await library("@scope/b", { license: "ISC" }, { LICENSE: "Copyright B\n\n- no library 1.0.0: GPL\n" });
  await library("a", { license: "MIT", author: "A" });
  await library("nothing", {}, { LICENSE: "text" });
  await library("no-text", { license: "ISC", author: "N" });
});
afterAll(() => rm(root, { recursive: true, force: true }));

test("the licenses of a bundle are a list of its libraries, and the text of each license", async () => {
  const inputs = ["src/main.ts", "node_modules/a/index.js", "node_modules/a/b.js", "node_modules/@scope/b/index.js"];
  const licenses = await licensesOf(inputs, root);
  expect(licenses).toContain("\n@scope/b 1.0.0\n\nCopyright B\n");
  expect(licenses).toContain("\na 1.0.0\n\nMIT License\n\nCopyright (c) A\n");
  expect(librariesIn(licenses)).toEqual([
    { name: "@scope/b", version: "1.0.0", license: "ISC" },
    { name: "a", version: "1.0.0", license: "MIT" },
  ]);
});

test("a bundle without libraries has none", async () => {
  expect(librariesIn(await licensesOf(["src/main.ts"], root))).toEqual([]);
});

test.for([
  ["nothing", "nothing has no license in its package.json"],
  ["no-text", "no-text has no license file"],
])("a library can't be in a bundle without a license and its text: %s", async ([name = "", message = ""]) => {
  await expect(licensesOf([`node_modules/${name}/index.js`], root)).rejects.toThrow(message);
});

async function library(name: string, fields: object, files: Readonly<Record<string, string>> = {}): Promise<void> {
  const folder = join(root, "node_modules", name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", ...fields }));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}
