import { type ProjectReflection, type Router, Slugger } from "typedoc";
import type { SearchEntry } from "./entry.ts";
import { wordsOf } from "./words.ts";

/** Pages, and each of their chapters. Models have entries of their own. */
export const documentEntries = (project: ProjectReflection, router: Router): SearchEntry[] =>
  (project.documents ?? [])
    .filter(
      ({ frontmatter: { group, slug } }) =>
        group !== "Models" && group !== "None" && group !== "SDK" && !String(slug).startsWith("reference/"),
    )
    .flatMap((document) => {
      const group = String(document.frontmatter["group"]);
      const url = router.getFullUrl(document);
      const [first = "", ...chapters] = document.content
        .map(({ text }) => text)
        .join("")
        .split(/^## +/m);
      const hasChapters = !(group in kinds);
      const anchors = slugger();
      for (const [, title = ""] of first.matchAll(/^# (.*)$/gm)) anchors.slug(plain(title));
      return [
        {
          title: document.name,
          where: kinds[group] ?? (group === "Guides" ? "guide" : "page"),
          ...textsOf(first.replace(/^# .*$/m, ""), hasChapters ? "" : chapters.join("\n")),
          url,
          weight: weights[group]?.page ?? 1.2,
        },
        ...(hasChapters ? chapters : []).map((chapter) => {
          const [title = "", ...rest] = chapter.split("\n");
          return {
            title: plain(title),
            where: document.name,
            ...textsOf(rest.join("\n")),
            url: `${url}#${anchors.slug(plain(title))}`,
            weight: weights[group]?.chapter ?? 0.9,
          };
        }),
      ];
    });

/** How pages and their chapters rank. Rules are many, and alike; so are the chapters of READMEs. */
const weights: Readonly<Record<string, { readonly page: number; readonly chapter: number }>> = {
  Guides: { page: 2.4, chapter: 2 },
  Operations: { page: 2, chapter: 1.4 },
  Packages: { page: 1.6, chapter: 1.2 },
  Keywords: { page: 1.4, chapter: 1 },
  API: { page: 1.2, chapter: 0.4 },
  Rules: { page: 0.8, chapter: 0.5 },
};

/** What a result shows of a text, and what else finds it. `more` is searched too. */
function textsOf(markdown: string, more = ""): Pick<SearchEntry, "text" | "words"> {
  const text = plain(markdown);
  return { text, words: wordsOf(`${markdown}\n${more}`.replace(/^```\w*|\]\([^)]*\)|<[^>]*>/gm, " "), text) };
}

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
