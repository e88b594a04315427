import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { load } from "../load/load.ts";
import { readLoadOptions, readSchemas } from "./schemas.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "schemas-"));
  await mkdir(join(root, "schemas"));
  await writeFile(join(root, "schemas/other.schema.json"), valid);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const valid = '{ "description": "A thing.", "type": "string" }';

const rows: [about: string, make: (path: string) => Promise<unknown>, found: string][] = [
  ["a pipe", async (path) => execFileSync("mkfifo", [path]), "a pipe, a socket or a device, not a file"],
  ["a link to a device", (path) => symlink("/dev/zero", path), "a pipe, a socket or a device, not a file"],
  ["a folder", (path) => mkdir(path), "a folder with the name of a file"],
  ["a link to a folder", (path) => symlink(root, path), "a folder with the name of a file"],
  ["a link to nothing", (path) => symlink("nothing.json", path), "a link to a file that doesn't exist"],
  ["a link to itself", (path) => symlink(path, path), "a file that can't be read (its links form a circle)"],
  ["bytes that aren't UTF-8", (path) => writeFile(path, Buffer.from([0x7b, 0xff, 0x7d])), "bytes that aren't UTF-8"],
  ["a truncated character", (path) => writeFile(path, Buffer.from(valid.replace("A", "é")).subarray(0, 19)), "bytes that aren't UTF-8"],
  ["UTF-16", (path) => writeFile(path, Buffer.from(`\uFEFF${valid}`, "utf16le")), "bytes that aren't UTF-8"],
  ["an empty file", (path) => writeFile(path, ""), "invalid JSON (value expected)"],
];

test.for(rows)("%s in schemas/ is a problem with its path, for a model and for operations", async ([about, make, found]) => {
  const path = "schemas/thing.schema.json";
  await make(join(root, path));
  expect(await load(await readSchemas(root))).toMatchObject({ problems: [{ path, line: 1, column: 1, found, fix: expect.any(String) }] });

  await rm(join(root, path), { recursive: true });
  if (about === "an empty file") return;
  await make(join(root, "schemas/operations.yaml"));
  expect(await load(await readSchemas(root), await readLoadOptions(root))).toMatchObject({
    problems: [{ path: "schemas/operations.yaml", found }],
  });
});

test("a link to a file, and a file with a byte order mark, are models", async () => {
  await writeFile(join(root, "elsewhere.json"), `\uFEFF${valid}`);
  await symlink("../elsewhere.json", join(root, "schemas/thing.schema.json"));
  expect(await load(await readSchemas(root))).toMatchObject({ contract: { models: [{ slug: "other" }, { slug: "thing" }] } });
});
