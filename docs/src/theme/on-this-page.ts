import type { JSX, PageEvent, Reflection } from "typedoc";
import { breakable } from "./breakable.ts";
import { h } from "./h.ts";

/** Links to the headings of the page, if there are at least two. */
export function onThisPage(page: PageEvent<Reflection>): JSX.Element | null {
  const headings = page.pageSections.flatMap(({ headings }) => headings).filter(({ level }) => level === undefined || level <= 3);
  const own = headings.filter(({ level }) => level !== 1);
  if (own.length < 2 || page.url === "index.html") return null;
  return h(
    "nav",
    { class: "on-this-page", "aria-label": "On this page" },
    h("h2", null, "On this page"),
    h(
      "ul",
      null,
      own.map(({ link, text, level }) => h("li", { class: level === 3 ? "deeper" : "" }, h("a", { href: link }, breakable(text)))),
    ),
  );
}
