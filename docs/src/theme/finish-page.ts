import type { PageEvent } from "typedoc";
import { isPublished, siteUrl } from "../site-url.ts";
import { inOrder } from "./headings.ts";

/** What no template can reach: the order of headings, blocks of code that the keyboard can scroll, links to files that are no pages. */
export function finishPage(page: PageEvent): void {
  const { contents } = page;
  if (contents === undefined) return;
  const up = "../".repeat(page.url.split("/").length - 1);
  const whole = contents.replace(/<pre>[\s\S]*?<\/pre>/g, scrollable).replaceAll('href="site:', `href="${up}`);
  const ordered = whole.replace(/<main[\s\S]*<\/main>/, inOrder);
  page.contents = page.url === "404.html" && isPublished ? fromAnywhere(ordered) : ordered;
}

/** TypeDoc breaks lines with elements; a line break is a line break, to those who copy it too. */
const scrollable = (block: string): string => block.replace("<pre>", '<pre tabindex="0">').replaceAll("<br/>", "\n");

/** A server shows the page for lost visitors at whatever address they asked for, where relative links lead nowhere. */
const fromAnywhere = (html: string): string =>
  html.replace(/ (href|src|data-base)="(?![a-z]+:|#)(?:\.\/)?([^"]*)"/g, (_, name: string, path: string) => ` ${name}="${siteUrl}${path}"`);
