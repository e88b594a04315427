import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { siteUrl } from "../site-url.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Page } from "./page.ts";

/** Puts the Markdown of each page beside it, linked to that of the others. */
export async function writeMarkdown(pages: readonly Page[], staging: string, out: string): Promise<void> {
  for (const { slug } of pages) {
    const { markdown } = splitFrontMatter(await readFile(join(staging, `${slug}.md`), "utf8"));
    const file = join(out, `${slug}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markdown.replaceAll("](site:", `](${"../".repeat(slug.split("/").length - 1)}`));
  }
}

/** What a language model reads first: every page that has Markdown, by chapter. */
export function llmsText(pages: readonly Page[]): string {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const chapters = groups.map((group) => {
    const links = pages.filter((page) => page.group === group).map(({ slug, title }) => `- [${title}](${siteUrl}${slug}.md)`);
    return `## ${group}\n\n${links.join("\n")}\n`;
  });
  return `# Session Schema\n\n> One JSON Schema says what a live-stream Session is; types, validators, fixtures and this reference are made from it.\n\n${chapters.join("\n")}`;
}

/** Every page, for search engines. Without dates: the same contract makes the same bytes. */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.toSorted().map((url) => `  <url><loc>${siteUrl}${url.replace(/^index\.html$/, "")}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}
