import { type ProjectReflection, type Router, Slugger } from "typedoc";
import type { SearchEntry } from "./entry.ts";

/** Pages that a person wrote, and each of their chapters. */
export const documentEntries = (project: ProjectReflection, router: Router): SearchEntry[] =>
  (project.documents ?? [])
    .filter(({ frontmatter }) => !["Models", "None"].includes(String(frontmatter["group"])))
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
        { title: document.name, where: kinds[group] ?? "page", text: plain(first.replace(/^# .*$/m, "")), url, weight: 1.2 },
        ...(group in kinds ? [] : chapters).map((chapter) => {
          const [title = "", ...rest] = chapter.split("\n");
          return {
            title: plain(title),
            where: document.name,
            text: plain(rest.join("\n")),
            url: `${url}#${anchors.slug(plain(title))}`,
            weight: 0.9,
          };
        }),
      ];
    });

/** Pages that are all alike: their chapters would be found only instead of them. */
const kinds: Readonly<Record<string, string>> = { Keywords: "keyword of issues", Rules: "rule of diff", Operations: "operation" };

/** Markdown as text, cut where a list of results would cut it. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]*>|[`*|#]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);

/** The anchors of a page's headings, as TypeDoc hands them out. */
const slugger = (): Slugger => new Slugger({ lowercase: true });
