import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readSchemas } from "@tools/contract/files";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withHeader } from "../emit/header.ts";
import { renderDrift } from "./check.ts";
import { compare } from "./compare.ts";
import { fileFailure } from "./failure.ts";
import { write } from "./write.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "codegen-"));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const put = async (files: Record<string, string>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
};

/** Every file and every folder, with what the files hold. */
const tree = async (): Promise<Record<string, string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const read = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return entry.isDirectory() ? [`${path.slice(root.length + 1)}/`, ""] : [path.slice(root.length + 1), await readFile(path, "utf8")];
  });
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
};

const differences = (should: Record<string, string>): ReturnType<typeof compare> =>
  compare(root, new Map(Object.entries(should)), ["made", "more"]);

describe("a comparison", () => {
  test("lists each stale, missing and foreign file, by path, in the folders that codegen owns", async () => {
    await put({ "made/same.ts": "same", "made/stale.ts": "old", "made/deep/foreign.ts": "whose?", "other/kept.ts": "mine" });
    expect(await differences({ "made/same.ts": "same", "made/stale.ts": "new", "more/missing.ts": "here" })).toEqual([
      { path: "made/deep/foreign.ts", now: "whose?", should: undefined },
      { path: "made/stale.ts", now: "old", should: "new" },
      { path: "more/missing.ts", now: undefined, should: "here" },
    ]);
  });

  test.for([
    ["CRLF", "a\r\nb\r\n"],
    ["a BOM", "\uFEFFa\nb\n"],
    ["no line break at the end", "a\nb"],
    ["one more", "a\nb\n\n"],
  ] as const)("is also a file with %s", async ([, text]) => {
    await put({ "made/x.ts": text });
    expect(await differences({ "made/x.ts": "a\nb\n" })).toHaveLength(1);
  });

  test("is empty after a write", async () => {
    await put({ "made/stale.ts": "old", "made/foreign.ts": "whose?" });
    const should = { "made/stale.ts": "new", "more/deep/missing.ts": "here" };
    await write(root, await differences(should));
    expect(await differences(should)).toEqual([]);
  });
});

describe("write", () => {
  test("updates the tree, and leaves no empty folders or temporary files", async () => {
    await put({ "made/old/deep/foreign.ts": "whose?", "made/stale.ts": "old", "other/kept.ts": "mine" });
    await write(root, await differences({ "made/stale.ts": "new", "more/missing.ts": "here" }));
    expect(await tree()).toEqual({
      "made/": "",
      "made/stale.ts": "new",
      "more/": "",
      "more/missing.ts": "here",
      "other/": "",
      "other/kept.ts": "mine",
    });
  });

  test("leaves the tree as it was if a folder has the path of a file", async () => {
    await put({ "made/a.ts": "old", "made/foreign.ts": "whose?", "more/z.ts/inside": "x" });
    const before = await tree();
    const all = [
      { path: "made/a.ts", now: "old", should: "new" },
      { path: "made/foreign.ts", now: "whose?", should: undefined },
      { path: "made/new/b.ts", now: undefined, should: "new" },
      { path: "more/z.ts", now: undefined, should: "new" },
    ];
    await expect(write(root, all)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(await tree()).toEqual(before);
  });

  test("leaves the tree as it was if a file has the path of a folder", async () => {
    await put({ "made/a.ts": "old", more: "a file" });
    const before = await tree();
    const all = [
      { path: "made/a.ts", now: "old", should: "new" },
      { path: "more/b.ts", now: undefined, should: "new" },
    ];
    await expect(write(root, all)).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await tree()).toEqual(before);
  });

  test("changes nothing if nothing differs", async () => {
    await chmod(root, 0o555);
    await write(root, []);
    await chmod(root, 0o755);
    expect(await tree()).toEqual({});
  });
});

describe("the output of --check", () => {
  test("names each file, why, the lines that differ, and the command that fixes it", () => {
    const output = renderDrift([
      { path: "a.ts", now: "1\n2\nthree\n4\n", should: "1\n2\n3\n4\n" },
      { path: "b.ts", now: undefined, should: "new" },
      { path: "c.ts", now: "whose?", should: undefined },
    ]);
    expect(output).toBe(
      [
        "stale    a.ts",
        "  @@ line 3",
        "  - three",
        "  + 3",
        "",
        "missing  b.ts",
        "",
        "foreign  c.ts",
        "",
        "3 generated files differ from the schemas. Fix with: pnpm codegen",
        "",
      ].join("\n"),
    );
  });

  test.for([
    ["a line too many", "1\n2\n3\n", "1\n3\n", ["@@ line 2", "- 2"]],
    ["a line too few", "1\n3\n", "1\n2\n3\n", ["@@ line 2", "+ 2"]],
    ["no line break at the end", "1\n2", "1\n2\n", ["@@ line 3", "+ "]],
    ["CRLF", "1\r\n", "1\n", ["@@ line 1", "- 1\\u000d", "+ 1"]],
    ["a BOM", "\uFEFF1\n", "1\n", ["@@ line 1", "- \\ufeff1", "+ 1"]],
    ["nothing in it", "", "1\n", ["@@ line 1", "+ 1"]],
    ["much that differs", "1\n2\n3\n4\n5", "6", ["@@ line 1", "- 1", "- 2", "- 3", "- … 2 more", "+ 6"]],
    ["a very long line", `${"a".repeat(200)}`, "b", ["@@ line 1", `- ${"a".repeat(160)}…`, "+ b"]],
  ] as const)("shows of a file with %s just that", ([, now, should, lines]) => {
    expect(renderDrift([{ path: "a.ts", now, should }])).toBe(
      `stale    a.ts\n${lines.map((line) => `  ${line}\n`).join("")}\n1 generated file differs from the schemas. Fix with: pnpm codegen\n`,
    );
  });
});

describe("the header", () => {
  const head = "Code generated from schemas/a.schema.json by tools/codegen. DO NOT EDIT: run pnpm codegen.";
  test.for([
    ["a.ts", `// ${head}\n\ntext`],
    ["a.py", `# ${head}\n\ntext`],
    ["a.md", `<!-- ${head} -->\n\ntext`],
    ["a.json", "text"],
  ] as const)("of %s is a comment of its format, if there is one", ([path, text]) => {
    expect(withHeader({ path, from: "schemas/a.schema.json", text: "text" })).toBe(text);
  });

  test("of Markdown is below the frontmatter, which must be on top", () => {
    const text = "---\ntitle: A\n---\n\n# A\n\n---\n\ntext\n";
    expect(withHeader({ path: "a.md", from: "schemas/a.schema.json", text })).toBe(
      `---\ntitle: A\n---\n\n<!-- ${head} -->\n\n# A\n\n---\n\ntext\n`,
    );
  });
});

test("schemas are read by name, including wrongly named ones, links to files and folders", async () => {
  await put({
    "schemas/a.schema.json": "a",
    "schemas/misnamed.json": "b",
    "schemas/package.json": "not one",
    "schemas/README.md": "not one",
    "schemas/folder.schema.json/x": "not one",
    elsewhere: "c",
  });
  await symlink(join(root, "elsewhere"), join(root, "schemas/link.schema.json"));
  expect((await readSchemas(root)).sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: "schemas/a.schema.json", text: "a" },
    { path: "schemas/folder.schema.json", text: "", fault: { found: "a folder with the name of a file", fix: "rename the folder" } },
    { path: "schemas/link.schema.json", text: "c" },
    { path: "schemas/misnamed.json", text: "b" },
  ]);
});

test("a failure of the file system is a sentence; any other error is undefined", async () => {
  const missing: unknown = await readFile(join(root, "x")).catch((error: unknown) => error);
  expect(fileFailure(missing)).toBe(`no such file or folder: ${join(root, "x")}`);
  expect(fileFailure(new TypeError("a bug"))).toBeUndefined();
  expect(fileFailure("text")).toBeUndefined();
});
