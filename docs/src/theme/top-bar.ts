import { contractVersion } from "@session-schema/validators";
import { project } from "@tools/contract";
import type { DefaultThemeRenderContext, JSX, PageEvent, Reflection } from "typedoc";
import { h, raw } from "./h.ts";
import { siteName } from "./title.ts";

/** The sections of the site: label, first page, and prefix of its pages' addresses. */
const sections = [
  ["Models", "reference.html", "reference"],
  ["Playground", "playground.html", "playground"],
  ["Guides", "guides/start.html", "guides"],
  ["API", "api.html", "api"],
] as const;

const themes = ["System", "Light", "Dark"];

/** Menu, name, sections, search, version, source code and theme. The style sheet hides search and theme without scripts. */
export function topBar(context: DefaultThemeRenderContext, page: PageEvent<Reflection>): JSX.Element {
  const isReleased = page.project.documents?.some(({ frontmatter }) => frontmatter["slug"] === `releases/${contractVersion}`);
  const release = isReleased === true ? `releases/${contractVersion}.html` : "changelog.html";
  return h(
    "header",
    { class: "bar" },
    h("button", { class: "icon-button menu-button", type: "button", popovertarget: "menu", "aria-label": "Menu" }, raw(icons.menu)),
    h("a", { class: "brand", href: context.relativeURL("index.html") }, raw(icons.mark), h("span", null, siteName)),
    h(
      "nav",
      { class: "sections", "aria-label": "Sections" },
      sections.map(([label, href, start]) =>
        h("a", { href: context.relativeURL(href), "aria-current": page.url.startsWith(start) ? "true" : undefined }, label),
      ),
    ),
    h(
      "button",
      { class: "search-button", type: "button", "data-search": "", "aria-haspopup": "dialog" },
      raw(icons.search),
      h("span", null, "Search"),
      h("kbd", null, "/"),
    ),
    h("a", { class: "version", href: context.relativeURL(release), title: "What changed in this version" }, `v${contractVersion}`),
    h("a", { class: "icon-button source", href: project.repository, "aria-label": "Source code", title: "Source code" }, raw(icons.source)),
    h(
      "label",
      { class: "icon-button theme", title: "Theme" },
      raw(icons.theme),
      h(
        "select",
        { "data-theme-choice": "", "aria-label": "Theme" },
        themes.map((name) => h("option", { value: name.toLowerCase() }, name)),
      ),
    ),
  );
}

const icon = (path: string) =>
  `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;

const icons = {
  menu: icon('<path d="M3 6h14M3 10h14M3 14h9"/>'),
  search: icon('<circle cx="9" cy="9" r="5.2"/><path d="m13 13 4 4"/>'),
  source: icon('<path d="m7 6-4 4 4 4M13 6l4 4-4 4M11.2 4.5l-2.4 11"/>'),
  theme: icon('<circle cx="10" cy="10" r="6.6"/><path d="M10 3.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" stroke="none"/>'),
  mark: '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="M8 3.5H6.5a2 2 0 0 0-2 2v4l-2 2.5 2 2.5v4a2 2 0 0 0 2 2H8M16 3.5h1.5a2 2 0 0 1 2 2v4l2 2.5-2 2.5v4a2 2 0 0 1-2 2H16"/><circle cx="12" cy="12" r="2.6" fill="currentColor" stroke="none"/></svg>',
};
