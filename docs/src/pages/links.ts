import { posix } from "node:path";
import { outsideOfCode } from "../markdown/outside-of-code.ts";
import type { Page } from "./page.ts";
import { repositoryAddress } from "./repository-address.ts";

/** The possible targets of links. */
export interface LinkTargets {
  readonly pages: readonly Page[];
  /** Whether a path of the repository is a file or a folder; undefined if it doesn't exist. */
  kind(path: string): "file" | "folder" | undefined;
}

/**
 * Rewrites the links of a Markdown file from files of the repository to pages of the site. A link to a schema or an image becomes a link to its
 * copy in the site. A link to any other file becomes a link to the repository's host.
 *
 * @throws Error - The target of a link doesn't exist.
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
  if (is === undefined) throw new Error(`${page.source} links to ${url}, but there is no ${target}. Fix the link.`);
  const image = imagePath(target);
  if (image !== undefined) return `site:${image}`;
  return repositoryAddress(target, is) + hash;
}

/** The path of an image in the site; undefined if a file isn't an image of a page. */
const imagePath = (path: string): string | undefined => /^docs\/(benchmarks\/[^/]+\.svg)$/.exec(path)?.[1];
