import type { DefaultThemeRenderContext, DocumentReflection, JSX } from "typedoc";
import { fixturesLink } from "./fixtures-link.ts";
import { all, h, raw } from "./h.ts";
import { breadcrumb } from "./listed.ts";
import { pageEnd } from "./page-end.ts";
import { exportLinks } from "./related.ts";

/** A page from Markdown. If it has sections for several languages, there is a switch before the first one. */
export function documentPage(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element {
  return h(
    "article",
    { class: document.frontmatter["group"] === "SDK" ? "prose sdk" : "prose" },
    breadcrumb(context, document),
    withLanguageSwitch(context, context.markdown(document.content)),
    fixturesLink(context, document),
    exportLinks(context, document),
    pageEnd(context, document),
  );
}

/** The HTML of a page, with a switch before its first section for a language if there are several. */
export function withLanguageSwitch(context: DefaultThemeRenderContext, html: string): JSX.Element {
  const languages = languagesOf(html);
  if (languages.length < 2) return raw(html);
  for (const { headings } of context.page.pageSections) removeLanguages(headings, languages);
  const first = html.indexOf("<section data-language=");
  languagesOfPage.set(context.page, languages.join("\n"));
  return all(raw(html.slice(0, first)), languageSwitch(languages), raw(html.slice(first)));
}

/** The languages of a page, one per line. The script needs them before the sections are parsed. */
export const languagesOfPage: WeakMap<object, string> = new WeakMap();

const languagesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<section data-language="([^"]*)"/g)].map(([, name = ""]) => name)),
];

/** The style sheet hides it without scripts. With scripts, its place is kept from the start, so that nothing moves. */
function languageSwitch(languages: readonly string[]): JSX.Element {
  return h(
    "fieldset",
    { class: "language-switch", "data-language-switch": "" },
    h("legend", null, "Language"),
    languages.map((name) => h("label", null, h("input", { type: "radio", name: "language", value: name }), h("span", null, name))),
  );
}

/** Removes the headings of languages from the list of headings, because all but one are hidden. */
function removeLanguages(headings: { readonly text: string }[], languages: readonly string[]): void {
  const kept = headings.filter(({ text }) => !languages.includes(text));
  headings.splice(0, headings.length, ...kept);
}
