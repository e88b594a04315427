import type { DefaultThemeRenderContext, DocumentReflection, JSX } from "typedoc";
import { fixturesLink } from "./fixtures-link.ts";
import { h, raw } from "./h.ts";
import { wayBack } from "./listed.ts";
import { inCode } from "./related.ts";

/** A page that was Markdown. Where it has sections for several languages, a switch comes before the first. */
export function documentPage(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element {
  const html = context.markdown(document.content);
  const languages = languagesOf(html);
  if (languages.length < 2) {
    return h("article", { class: "prose" }, wayBack(context, document), raw(html), fixturesLink(context, document));
  }
  for (const { headings } of context.page.pageSections) without(headings, languages);
  const first = html.indexOf("<section data-language=");
  languagesOfPage.set(context.page, languages.join("\n"));
  return h(
    "article",
    { class: "prose" },
    raw(html.slice(0, first)),
    languageSwitch(languages),
    raw(html.slice(first)),
    fixturesLink(context, document),
    inCode(context, document),
  );
}

/** The languages of a page, a line each: the script wants to know them before it sees the sections. */
export const languagesOfPage: WeakMap<object, string> = new WeakMap();

const languagesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<section data-language="([^"]*)"/g)].map(([, name = ""]) => name)),
];

/** Needs the script, which shows it. */
function languageSwitch(languages: readonly string[]): JSX.Element {
  return h(
    "fieldset",
    { class: "language-switch", "data-language-switch": "", hidden: true },
    h("legend", null, "Language"),
    languages.map((name) => h("label", null, h("input", { type: "radio", name: "language", value: name }), h("span", null, name))),
  );
}

/** The headings of languages say nothing in a list of headings: all but one are hidden. */
function without(headings: { readonly text: string }[], languages: readonly string[]): void {
  const kept = headings.filter(({ text }) => !languages.includes(text));
  headings.splice(0, headings.length, ...kept);
}
