import type { ApiPage } from "../api/markdown.ts";
import { siteUrl } from "../site-url.ts";
import type { Page } from "./page.ts";

/** An overview for language models: all pages with Markdown, by group. */
export function llmsText(pages: readonly Page[], api: readonly ApiPage[]): string {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const chapters = groups.map((group) => {
    const exported = group === "API" ? api : [];
    const links = [...exported, ...pages.filter((page) => page.group === group)].map(item);
    return `## ${group}\n\n${links.join("\n")}\n`;
  });
  return `# Session Schema

> One JSON Schema defines a live-stream Session. Types, validators, fixtures and this reference are generated from it.

Every page is also available as Markdown, at the same address with the extension \`.md\`. The home page is [index.md](${siteUrl}index.md).

${chapters.join("\n")}`;
}

function item({ title, slug, summary = "", depth = 0 }: Pick<ApiPage, "title" | "slug"> & Partial<ApiPage>): string {
  return `${"  ".repeat(depth)}- [${title}](${siteUrl}${slug}.md)${summary === "" ? "" : `: ${summary}`}`;
}
