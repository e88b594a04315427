import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestOf, digestOnDisk } from "./digest.ts";

const files = new Map([
  ["one/generated/a.ts", "a"],
  ["one/generated/b/c.ts", "c"],
  ["two/generated/d.json", "d"],
]);
const folders = ["one/generated", "two/generated", "three/generated"];

/** The files on a disk after an edit. */
async function after(edit: (root: string) => Promise<void>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "session-schema-digest-"));
  try {
    for (const [path, text] of files) {
      await mkdir(join(root, path, ".."), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await edit(root);
    return await digestOnDisk(root, folders);
  } finally {
    await rm(root, { recursive: true });
  }
}

test("files on the disk have the digest of the generated ones, in any order", async () => {
  expect(await after(async () => undefined)).toBe(digestOf(files));
  expect(digestOf(new Map([...files].reverse()))).toBe(digestOf(files));
});

const edits = [
  { what: "an edited file", edit: (root: string) => writeFile(join(root, "one/generated/a.ts"), "b") },
  { what: "a deleted file", edit: (root: string) => rm(join(root, "two/generated/d.json")) },
  { what: "a deleted folder", edit: (root: string) => rm(join(root, "one/generated"), { recursive: true }) },
  { what: "a foreign file", edit: (root: string) => writeFile(join(root, "two/generated/e.json"), "") },
];

test.for(edits)("$what has another digest", async ({ edit }) => {
  expect(await after(edit)).not.toBe(digestOf(files));
});

test("text that moves from one file to the next changes the digest", () => {
  expect(
    digestOf(
      new Map([
        ["a", "x"],
        ["b", ""],
      ]),
    ),
  ).not.toBe(
    digestOf(
      new Map([
        ["a", ""],
        ["b", "x"],
      ]),
    ),
  );
});
