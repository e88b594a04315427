import { posix } from "node:path";
import type { Page } from "./page.ts";

/** Where a link leads that leaves the site for a file of the repository. */
const repository = "https://github.com/session-schema/session-schema";

/** What a page of the site needs to know of everything that it may link to. */
export interface LinkTargets {
  readonly pages: readonly Page[];
  /** Whether a path of the repository is a file, a folder, or nothing. */
  kind(path: string): "file" | "folder" | undefined;
}

/**
 * Makes the links of a Markdown file, which lead from file to file in the repository, lead from page to page of the site. A schema leads
 * to its copy in the site, any other file to the repository's host.
 *
 * @throws Error - A link leads nowhere.
 */
export function rewriteLinks(page: Page, targets: LinkTargets): string {
  return outsideOfCode(page.markdown, (text) =>
    text.replace(/(\]\()([^)\s]+)(\))/g, (_, open, url, close) => `${open}${rewrite(url, page, targets)}${close}`),
  );
}

function rewrite(url: string, page: Page, { pages, kind }: LinkTargets): string {
  if (/^([a-z]+:|#)/.test(url)) return url;
  const [path = "", anchor] = url.split("#");
  const target = posix.join(posix.dirname(page.source), path).replace(/\/$/, "");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  const found = pages.find(({ source }) => source === target) ?? pages.find(({ source }) => source === `${target}/README.md`);
  if (found !== undefined) return posix.relative(posix.dirname(page.slug), `${found.slug}.md`) + hash;
  if (/^schemas\/[^/]+\.schema\.json$/.test(target)) return `site:${posix.basename(target)}`;
  const is = kind(target);
  if (is === undefined) throw new Error(`${page.source} links to ${url}, but there is no ${target}. Mend the link.`);
  return `${repository}/${is === "file" ? "blob" : "tree"}/main/${target}${hash}`;
}

/** Applies a change to everything but fenced blocks and inline code. */
function outsideOfCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^(`{3,})[^\n]*\n[\s\S]*?^\2[ \t]*$|`[^`\n]+`)/m)
    .map((part, index) => (index % 3 === 0 ? change(part) : index % 3 === 1 ? part : ""))
    .join("");
}
