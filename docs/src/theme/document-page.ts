import type { DefaultThemeRenderContext, DocumentReflection, JSX } from "typedoc";
import { fixturesLink } from "./fixtures-link.ts";
import { h, raw } from "./h.ts";
import { breadcrumb } from "./listed.ts";
import { exportLinks } from "./related.ts";

/** A page from Markdown. If it has sections for several languages, there is a switch before the first one. */
export function documentPage(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element {
  const html = context.markdown(document.content);
  const languages = languagesOf(html);
  if (languages.length < 2) {
    const kind = document.frontmatter["group"] === "SDK" ? "prose sdk" : "prose";
    return h("article", { class: kind }, breadcrumb(context, document), raw(html), fixturesLink(context, document));
  }
  for (const { headings } of context.page.pageSections) removeLanguages(headings, languages);
  const first = html.indexOf("<section data-language=");
  languagesOfPage.set(context.page, languages.join("\n"));
  return h(
    "article",
    { class: "prose" },
    raw(html.slice(0, first)),
    languageSwitch(languages),
    raw(html.slice(first)),
    fixturesLink(context, document),
    exportLinks(context, document),
  );
}

/** The languages of a page, one per line. The script needs them before the sections are parsed. */
export const languagesOfPage: WeakMap<object, string> = new WeakMap();

const languagesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<section data-language="([^"]*)"/g)].map(([, name = ""]) => name)),
];

/** Hidden without scripts. */
function languageSwitch(languages: readonly string[]): JSX.Element {
  return h(
    "fieldset",
    { class: "language-switch", "data-language-switch": "", hidden: true },
    h("legend", null, "Language"),
    languages.map((name) => h("label", null, h("input", { type: "radio", name: "language", value: name }), h("span", null, name))),
  );
}

/** Removes the headings of languages from the list of headings, because all but one are hidden. */
function removeLanguages(headings: { readonly text: string }[], languages: readonly string[]): void {
  const kept = headings.filter(({ text }) => !languages.includes(text));
  headings.splice(0, headings.length, ...kept);
}
