import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { siteUrl } from "../site-url.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { withoutNestedFields } from "./nested-fields.ts";
import type { Page } from "./page.ts";

/** The Markdown of a page, which is at the page's address with the extension `.md`. */
export interface PlainPage {
  /** The address without extension. */
  readonly slug: string;
  readonly markdown: string;
}

/** The Markdown of the staged pages, with links to the Markdown of other pages. */
export function markdownOf(pages: readonly Page[], staging: string): Promise<PlainPage[]> {
  return Promise.all(
    pages.map(async ({ slug }) => {
      const { markdown } = splitFrontMatter(await readFile(join(staging, `${slug}.md`), "utf8"));
      return { slug, markdown: fromSite(withoutNestedFields(markdown), slug) };
    }),
  );
}

/** The home page, with links to the Markdown of other pages. */
export const homePage = (markdown: string): PlainPage => ({
  slug: "index",
  markdown: fromSite(markdown, "index").replace(/(\]\([^)]+)\.html/g, "$1.md"),
});

/** Rewrites links from the site's root as relative links of a page. */
const fromSite = (markdown: string, slug: string): string =>
  markdown.replaceAll("](site:", `](${"../".repeat(slug.split("/").length - 1)}`);

export async function writeMarkdown(pages: readonly PlainPage[], out: string): Promise<void> {
  for (const { slug, markdown } of pages) {
    const file = join(out, `${slug}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdown);
  }
}

/** All pages, for search engines. It has no dates, so that the same contract generates the same bytes. */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.toSorted().map((url) => `  <url><loc>${siteUrl}${url.replace(/^index\.html$/, "")}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}
