import { UsageError } from "@tools/command-line";
import { expect, test } from "vitest";
import { reasonOf } from "./files/reason.ts";
import type { Chunks } from "./piece.ts";
import { isUnreadable, sourcesOf } from "./source.ts";

async function* failing(code: string): Chunks & AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1);
  throw Object.assign(new Error("a system's own words"), { code });
}

test.for([
  { paths: [], names: ["<stdin>"] },
  { paths: ["-"], names: ["<stdin>"] },
  { paths: ["a", "-", "b"], names: ["a", "<stdin>", "b"] },
])("the arguments $paths name the sources $names", ({ paths, names }) => {
  expect(sourcesOf(paths, failing("")).map(({ name }) => name)).toEqual(names);
});

test("standard input can be read only once", () => {
  expect(() => sourcesOf(["-", "a", "-"], failing(""))).toThrow(UsageError);
});

test("an error while reading is one sentence about the input", async () => {
  const [source] = sourcesOf([], failing("EACCES"));
  const read = async () => {
    for await (const _ of source?.chunks() ?? []);
  };
  await expect(read()).rejects.toSatisfy(
    (error) => isUnreadable(error) && /^Can't read standard input: permission denied\.$/.test(error.message),
  );
});

test.for([
  ["ENOENT", "no such file."],
  ["EISDIR", "it is a directory. Pass its files, as in directory/*.json."],
  ["EACCES", "permission denied."],
  ["EIO", "EIO."],
] as const)("%s reads: %s", ([code, reason]) => {
  expect(reasonOf(Object.assign(new Error("a system's own words"), { code }))).toBe(reason);
});
