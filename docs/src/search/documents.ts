import { type ProjectReflection, type Router, Slugger } from "typedoc";
import type { SearchEntry } from "./entry.ts";

/** Pages, and each of their chapters. Models have entries of their own. */
export const documentEntries = (project: ProjectReflection, router: Router): SearchEntry[] =>
  (project.documents ?? [])
    .filter(({ frontmatter: { group, slug } }) => group !== "Models" && group !== "None" && !String(slug).startsWith("reference/"))
    .flatMap((document) => {
      const group = String(document.frontmatter["group"]);
      const url = router.getFullUrl(document);
      const [first = "", ...chapters] = document.content
        .map(({ text }) => text)
        .join("")
        .split(/^## +/m);
      const anchors = slugger();
      for (const [, title = ""] of first.matchAll(/^# (.*)$/gm)) anchors.slug(plain(title));
      return [
        {
          title: document.name,
          where: kinds[group] ?? "page",
          text: plain(first.replace(/^# .*$/m, "")),
          url,
          weight: group === "Guides" ? 2.4 : 1.2,
        },
        ...(group in kinds ? [] : chapters).map((chapter) => {
          const [title = "", ...rest] = chapter.split("\n");
          return {
            title: plain(title),
            where: document.name,
            text: plain(rest.join("\n")),
            url: `${url}#${anchors.slug(plain(title))}`,
            weight: group === "Guides" ? 1.4 : 0.9,
          };
        }),
      ];
    });

/** Groups of pages with the same chapters, which aren't entries of their own. */
const kinds: Readonly<Record<string, string>> = { Keywords: "keyword of issues", Rules: "rule of diff", Operations: "operation" };

/** Markdown as text, with at most 200 characters. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]*>|[`*|#]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);

/** Generates the anchors of a page's headings like TypeDoc. */
const slugger = (): Slugger => new Slugger({ lowercase: true });
