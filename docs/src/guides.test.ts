import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { examplesOf } from "./pages/examples.ts";
import { docsRoot } from "./paths.ts";

const folder = join(docsRoot, "guides");
const files = await readdir(folder);
const guides = files.filter((name) => name.endsWith(".md"));

test("there are guides", () => {
  expect(guides).toContain("start.md");
});

describe.for(guides)("%s", async (name) => {
  const markdown = await readFile(join(folder, name), "utf8");
  const blocks = [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({ language, text }));

  test("has no code but that of files which are compiled", () => {
    expect(blocks.map(({ language }) => language).filter((language) => !["sh", "text", "json"].includes(language))).toEqual([]);
  });

  test("prints what it says that it prints", async () => {
    const outputs: string[] = [];
    for (const example of examplesOf(markdown)) outputs.push((await promisify(execFile)(process.execPath, [join(folder, example)])).stdout);
    const said = blocks.filter(({ language }) => language === "text").map(({ text }) => text);
    expect(outputs.join("")).toBe(said.join(""));
  });
});

test("every example is shown in a guide", async () => {
  const shown = await Promise.all(guides.map(async (name) => examplesOf(await readFile(join(folder, name), "utf8"))));
  expect(shown.flat().sort()).toEqual(files.filter((name) => name.endsWith(".ts")).sort());
});
