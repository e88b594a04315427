import { expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import type { Chunks } from "./piece.ts";
import { isUnreadable, reasonOf, sourcesOf } from "./source.ts";

async function* failing(code: string): Chunks & AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1);
  throw Object.assign(new Error("a system's own words"), { code });
}

test.for([
  { words: [], names: ["<stdin>"] },
  { words: ["-"], names: ["<stdin>"] },
  { words: ["a", "-", "b"], names: ["a", "<stdin>", "b"] },
])("$words names the sources $names", ({ words, names }) => {
  expect(sourcesOf(words, failing("")).map(({ name }) => name)).toEqual(names);
});

test("standard input is read once", () => {
  expect(() => sourcesOf(["-", "a", "-"], failing(""))).toThrow(UsageError);
});

test("an error in the midst of reading is a sentence about the input", async () => {
  const [source] = sourcesOf([], failing("EACCES"));
  const read = async () => {
    for await (const _ of source?.chunks() ?? []);
  };
  await expect(read()).rejects.toSatisfy(
    (error) => isUnreadable(error) && /^standard input: it may not be read: permission is denied\.$/.test(error.message),
  );
});

test.for([
  ["ENOENT", "there is no such file."],
  ["EISDIR", "this is a directory; name the files in it, as in directory/*.json."],
  ["EACCES", "it may not be read: permission is denied."],
  ["EIO", "it cannot be read (EIO)."],
] as const)("%s reads: %s", ([code, says]) => {
  expect(reasonOf(Object.assign(new Error("a system's own words"), { code }))).toBe(says);
});
