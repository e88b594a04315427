import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { root } from "../run.ts";
import { run } from "./run.ts";

const { folder, packages } = inject("consumer");

/** The code blocks in one of the languages. */
const fenced = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`(?:${language})\n(.*?)^\`\`\`$`, "gms"))].map(([, text]) => text ?? "");

test("the first code block of the README prints the output that the README shows", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const [code = ""] = fenced(readme, "js");
  const [output] = fenced(readme, "text");
  await writeFile(join(folder, "readme.mjs"), code);
  expect((await run(process.execPath, ["readme.mjs"], { cwd: folder })).stdout).toBe(output);
});

test("the README links to the folder of every public package", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  for (const { name, folder: place } of packages) expect(readme).toContain(`[\`${name}\`](${place})`);
});

test.for(packages)("the README of $name has an example", async ({ name }) => {
  const readme = await readFile(join(folder, "node_modules", name, "README.md"), "utf8");
  expect(fenced(readme, "js|ts|sh|console|json|text").length).toBeGreaterThan(0);
});
