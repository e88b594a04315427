import type { ApiPage } from "../api/markdown.ts";
import { siteUrl } from "../site-url.ts";
import type { Page } from "./page.ts";

/** What a language model reads first: every page that has Markdown, by chapter. */
export function llmsText(pages: readonly Page[], api: readonly ApiPage[]): string {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const chapters = groups.map((group) => {
    const exported = group === "API" ? api : [];
    const links = [...exported, ...pages.filter((page) => page.group === group)].map(item);
    return `## ${group}\n\n${links.join("\n")}\n`;
  });
  return `# Session Schema

> One JSON Schema says what a live-stream Session is; types, validators, fixtures and this reference are made from it.

Every page has its Markdown beside it, at the same address with the ending \`.md\`; the first is [index.md](${siteUrl}index.md).

${chapters.join("\n")}`;
}

function item({ title, slug, summary = "", depth = 0 }: Pick<ApiPage, "title" | "slug"> & Partial<ApiPage>): string {
  return `${"  ".repeat(depth)}- [${title}](${siteUrl}${slug}.md)${summary === "" ? "" : `: ${summary}`}`;
}
