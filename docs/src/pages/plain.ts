import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { siteUrl } from "../site-url.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Page } from "./page.ts";

/** Markdown that stands beside a page: at the page's address, with another ending. */
export interface PlainPage {
  /** The address without the ending. */
  readonly slug: string;
  readonly markdown: string;
}

/** The Markdown of the pages that were staged, linked to that of the others. */
export function markdownOf(pages: readonly Page[], staging: string): Promise<PlainPage[]> {
  return Promise.all(
    pages.map(async ({ slug }) => {
      const { markdown } = splitFrontMatter(await readFile(join(staging, `${slug}.md`), "utf8"));
      return { slug, markdown: fromSite(markdown, slug) };
    }),
  );
}

/** The first page without the elements that lay it out, which stand on lines of their own. */
export async function homeMarkdown(file: string): Promise<PlainPage> {
  const markdown = (await readFile(file, "utf8")).replace(/^<.*>\n+/gm, "");
  return { slug: "index", markdown: fromSite(markdown, "index").replace(/(\]\([^)]+)\.html/g, "$1.md") };
}

/** Links from the site's root, as a page below it has to write them. */
const fromSite = (markdown: string, slug: string): string =>
  markdown.replaceAll("](site:", `](${"../".repeat(slug.split("/").length - 1)}`);

export async function writeMarkdown(pages: readonly PlainPage[], out: string): Promise<void> {
  for (const { slug, markdown } of pages) {
    const file = join(out, `${slug}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdown);
  }
}

/** Every page, for search engines. Without dates: the same contract makes the same bytes. */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.toSorted().map((url) => `  <url><loc>${siteUrl}${url.replace(/^index\.html$/, "")}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}
