import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOf } from "./files-of.ts";

const root = await mkdtemp(join(tmpdir(), "session-schema-files-"));

const files = [
  "a/b.json",
  "a/b/y.ndjson",
  "a/b/z.jsonl.gz",
  "a/p1.json",
  "a/p[1].json",
  "a/session (1).json",
  "a/UPPER.JSON",
  "a/notes.md",
  "a/.hidden.json",
  "a/.cache/c.json",
  "a/node_modules/n/n.json",
  "a/data.zst",
  "a/e.ndjson.zst",
  "linked/l.json",
  "notes/only.md",
];

const links: readonly (readonly [link: string, target: string])[] = [
  ["a/b/loop", ".."],
  ["a/b/self", "."],
  ["a/dead.json", "nowhere"],
  ["a/link.json", "b.json"],
  ["a/to-linked", "../linked"],
  ["a/to-linked-too", "../linked"],
  ["linked/back", "../a"],
];

beforeAll(async () => {
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), "{}");
  }
  await mkdir(join(root, "empty"));
  for (const [link, target] of links) await symlink(target, join(root, link));
});

afterAll(() => rm(root, { recursive: true }));

/** The names below the root, or `name: problem`. */
async function found(argument: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, problem } of filesOf(`${root}/${argument}`))
    names.push(`${name.slice(root.length + 1)}${problem === undefined ? "" : `: ${problem}`}`);
  return names;
}

const inFolder = [
  "a/UPPER.JSON",
  "a/b.json",
  "a/b/y.ndjson",
  "a/b/z.jsonl.gz",
  "a/dead.json",
  "a/e.ndjson.zst",
  "a/link.json",
  "a/p1.json",
  "a/p[1].json",
  "a/session (1).json",
  "a/to-linked-too/l.json",
];
const json = inFolder.filter((name) => /^a\/[^/]*\.json$/.test(name));

test.for([
  { argument: "a", what: "a folder has its payload files, in the order of their paths, and those of links once", names: inFolder },
  { argument: "a/", what: "a folder may end with a slash", names: inFolder },
  { argument: "a/b.json", what: "a file is itself", names: ["a/b.json"] },
  { argument: "a/missing.json", what: "a file that is missing is left to its reader", names: ["a/missing.json"] },
  { argument: "a/p[1].json", what: "a file of that very name comes before a pattern", names: ["a/p[1].json"] },
  { argument: "a/p[0-9].json", what: "brackets are a set of characters", names: ["a/p1.json"] },
  { argument: "a/p[!1].json", what: "a set may be negated", names: [], problem: "no file matches this pattern." },
  { argument: "a/*.json", what: "* stays in its folder and leaves out hidden files", names: json },
  { argument: "a/session (?).json", what: "parentheses are characters", names: ["a/session (1).json"] },
  { argument: "a/?.json", what: "? is one character", names: ["a/b.json"] },
  { argument: "a/**/*.jsonl.gz", what: "** is any number of folders", names: ["a/b/z.jsonl.gz"] },
  { argument: "{a/b,linked}/*.{ndjson,json}", what: "braces may have folders in them", names: ["a/b/y.ndjson", "linked/l.json"] },
  { argument: "a/{b,p1}.json", what: "braces alone are a pattern", names: ["a/b.json", "a/p1.json"] },
  { argument: "a/.*.json", what: "hidden files match if the pattern names them", names: ["a/.hidden.json"] },
  { argument: "a/.cache", what: "a hidden folder can be named", names: ["a/.cache/c.json"] },
  { argument: "a/node_modules/**/*.json", what: "node_modules can be named", names: ["a/node_modules/n/n.json"] },
  { argument: "*/*.md", what: "a pattern matches files of any kind", names: ["a/notes.md", "notes/only.md"] },
  {
    argument: "link*",
    what: "a folder that matches is validated",
    names: [...inFolder.filter((name) => !name.includes("to-linked")).map((name) => name.replace(/^a/, "linked/back")), "linked/l.json"],
  },
  { argument: "empty", what: "an empty folder is a problem", names: [], problem: "it has no file that ends in .json, .ndjson or .jsonl." },
  {
    argument: "notes",
    what: "a folder of other files is one too",
    names: [],
    problem: "it has no file that ends in .json, .ndjson or .jsonl.",
  },
  {
    argument: "missing/*.json",
    what: "a pattern in a folder that is missing matches nothing",
    names: [],
    problem: "no file matches this pattern.",
  },
  { argument: "a/b.json/*", what: "a pattern below a file matches nothing", names: [], problem: "no file matches this pattern." },
])("$argument: $what", async ({ argument, names, problem }) => {
  expect(await found(argument)).toEqual(problem === undefined ? names : [`${argument}: ${problem}`]);
});

test("a pattern that the command prompt of Windows hasn't unquoted says so", async () => {
  const files = [];
  for await (const file of filesOf("'payloads/*.json'")) files.push(file);
  expect(files).toMatchObject([{ problem: expect.stringContaining("use double quotes") }]);
});
