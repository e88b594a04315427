import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";
import { siteUrl } from "./site-url.ts";
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

const read = (name: string): Promise<string> => readFile(join(siteFolder, name), "utf8");

test("every page has a description, and it and llms.txt link to the Markdown of the page", async () => {
  const pages = (await sitePages()).filter((name) => name !== "404.html");
  const llms = await read("llms.txt");
  const wrong: string[] = [];
  for (const page of pages) {
    const html = await read(page);
    if (!/<meta name="description" content="[^"]{10,}"/.test(html)) wrong.push(`${page} has no description`);
    const [, href = "nothing"] = /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(html) ?? [];
    const file = posix.join(posix.dirname(page), href);
    if (!html.includes(`<a href="${href}" type="text/markdown">`)) wrong.push(`${page} has no visible link to ${file}`);
    if (file !== page.replace(/html$/, "md")) wrong.push(`${page} links to ${file}`);
    else if (!existsSync(join(siteFolder, file))) wrong.push(`${page} has no ${file}`);
    else if (!/^# /m.test(await read(file))) wrong.push(`${file} has no heading`);
    else if (!llms.includes(`](${siteUrl}${file})`)) wrong.push(`llms.txt has no link to ${file}`);
  }
  expect(pages.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test("every link in the Markdown has a target in the site", async () => {
  const files = (await readdir(siteFolder, { recursive: true })).filter((name) => name.endsWith(".md"));
  const wrong: string[] = [];
  let links = 0;
  for (const file of files) {
    const prose = (await read(file)).replace(/^(`{3,})[\s\S]*?^\1$|`[^`\n]*`/gm, "");
    for (const [, link = ""] of prose.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)) {
      links++;
      if (!/^[a-z]+:/.test(link) && !existsSync(join(siteFolder, dirname(file), link))) wrong.push(`${file}: ${link}`);
    }
  }
  expect(links).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test("the Markdown of a function has its declaration, description and example", async () => {
  const text = await read("api/validators/readSession.md");
  expect(text).toContain("```ts\nfunction readSession(value: unknown): ReadResult<TolerantSession>\n```");
  expect(text.match(/^## .*$/gm)).toEqual(["## Parameters", "## Returns", "## Example"]);
  expect(text).toContain("the model [Session](../../reference/session.md)");
});

test("the Markdown of a type lists its properties, with their units, bounds and examples", async () => {
  expect(await read("api/types/Session.md")).toMatch(/^- `lastSeen\?: number`: .* Unit: .*\. Example: `1587667174725`\.$/m);
});
