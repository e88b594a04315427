import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { seedRows } from "@tools/codegen/testing";
import { expect, test } from "vitest";
import { sitePages } from "./testing/pages.ts";
import { siteFolder } from "./testing/site.ts";

/** The text of the rows of a language's first table of fields. */
function rows(html: string, language: string): { head: string[]; body: string[][] } {
  const [, section = ""] = html.split(`<section data-language="${language}">`);
  const [table = ""] = section.split("</section>");
  const [head = [], ...body] = [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => text(cell)),
  );
  return { head, body };
}

const read = (page: string): Promise<string> => readFile(join(siteFolder, page), "utf8");

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();

test("the Go table of Session has the rows of the project's original table", async () => {
  const { head, body } = rows(await read("reference/session.html"), "Go");
  expect(head).toEqual(["Field", "Type", "Required", "Description", "Example"]);
  expect(body.map(([field, type, required, , example]) => [field, type, required, example])).toEqual(await seedRows());
});

test("every language of every model has the same five columns, with yes or no as Required", async () => {
  const pages = (await sitePages()).filter((name) => name.startsWith("reference/"));
  const tables: string[] = [];
  for (const page of pages) {
    const html = await read(page);
    for (const [, language = ""] of html.matchAll(/<section data-language="([^"]*)"/g)) {
      const { head, body } = rows(html, language);
      tables.push(`${page} ${language}`);
      expect(head, page).toEqual(["Field", "Type", "Required", "Description", "Example"]);
      expect(new Set(body.map(([, , required]) => required)).isSubsetOf(new Set(["yes", "no"])), page).toBe(true);
    }
  }
  expect(tables).toEqual(expect.arrayContaining(["JSON", "TypeScript", "Go"].map((language) => `reference/session.html ${language}`)));
});
