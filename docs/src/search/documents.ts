import type { ProjectReflection, Router } from "typedoc";
import type { SearchEntry } from "./entry.ts";

/** Pages that a person wrote, and each of their chapters. */
export const documentEntries = (project: ProjectReflection, router: Router): SearchEntry[] =>
  (project.documents ?? [])
    .filter(({ frontmatter }) => frontmatter["group"] !== "Models")
    .flatMap((document) => {
      const url = router.getFullUrl(document);
      const [first = "", ...chapters] = document.content
        .map(({ text }) => text)
        .join("")
        .split(/^## +/m);
      return [
        { title: document.name, where: "page", text: plain(first.replace(/^# .*$/m, "")), url, weight: 1.2 },
        ...chapters.map((chapter) => {
          const [title = "", ...rest] = chapter.split("\n");
          return { title: plain(title), where: document.name, text: plain(rest.join("\n")), url: `${url}#${slug(title)}`, weight: 0.9 };
        }),
      ];
    });

/** Markdown as text, cut where a list of results would cut it. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]*>|[`*|#]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);

/** The anchor that TypeDoc gives a heading. */
const slug = (title: string): string =>
  plain(title)
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
