import type { PageEvent } from "typedoc";
import { fromAnywhere } from "./anywhere.ts";
import { inOrder } from "./headings.ts";

/** Changes that no template can make: anchors that TypeDoc names by its own kinds, the levels of headings, blocks of code that scroll by keyboard, links to files that aren't pages. */
export function finishPage(page: PageEvent): void {
  const { contents } = page;
  if (contents === undefined) return;
  const up = "../".repeat(page.url.split("/").length - 1);
  const linked = contents
    .replaceAll(/ id="__type[^"]*"/g, "")
    .replace(/<pre>[\s\S]*?<\/pre>/g, scrollable)
    .replaceAll(/ (href|src)="site:/g, ` $1="${up}`);
  const ordered = linked.replace(/<main[\s\S]*<\/main>/, inOrder);
  page.contents = page.url === "404.html" ? fromAnywhere(ordered) : ordered;
}

/** Makes a block of code focusable, and replaces TypeDoc's `<br/>` with line breaks, so that copied code has them. */
const scrollable = (block: string): string => block.replace("<pre>", '<pre tabindex="0">').replaceAll("<br/>", "\n");
