import type { DefaultThemeRenderContext, DocumentReflection, JSX, Reflection } from "typedoc";
import { h } from "./h.ts";

/** Groups of pages that are too many for the navigation: their kind, and the page that lists them. */
const kinds: Readonly<Record<string, { readonly kind: string; readonly list: string }>> = {
  Keywords: { kind: "Keyword", list: "guides/issues" },
  Rules: { kind: "Rule", list: "guides/changing-the-contract" },
  Releases: { kind: "Release", list: "changelog" },
};

const kindOf = (page: Reflection) => (page.isDocument() ? kinds[String(page.frontmatter["group"])] : undefined);

/** The page that lists a page that isn't in the navigation. */
export function listOf(page: Reflection): DocumentReflection | undefined {
  const found = kindOf(page);
  return found && page.project.documents?.find(({ frontmatter }) => frontmatter["slug"] === found.list);
}

/** The kind of such a page, and a link to the page that lists it. Shown above the title. */
export function breadcrumb(context: DefaultThemeRenderContext, page: DocumentReflection): JSX.Element | null {
  const list = listOf(page);
  return list === undefined ? null : h("p", { class: "kind" }, kindOf(page)?.kind, " · ", h("a", { href: context.urlTo(list) }, list.name));
}
