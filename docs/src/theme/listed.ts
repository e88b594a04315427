import type { DefaultThemeRenderContext, DocumentReflection, JSX, Reflection } from "typedoc";
import { h } from "./h.ts";

/** What the many pages of a kind are called, and the page that lists them: the navigation would drown in them. */
const kinds: Readonly<Record<string, { readonly kind: string; readonly list: string }>> = {
  Keywords: { kind: "Keyword", list: "guides/issues" },
  Rules: { kind: "Rule", list: "guides/changing-the-contract" },
  Releases: { kind: "Release", list: "changelog" },
};

const kindOf = (page: Reflection) => (page.isDocument() ? kinds[String(page.frontmatter["group"])] : undefined);

/** The page that lists a page which is not in the navigation itself. */
export function listOf(page: Reflection): DocumentReflection | undefined {
  const found = kindOf(page);
  return found && page.project.documents?.find(({ frontmatter }) => frontmatter["slug"] === found.list);
}

/** Above the title of such a page: what it is, and the way back to the list. */
export function wayBack(context: DefaultThemeRenderContext, page: DocumentReflection): JSX.Element | null {
  const list = listOf(page);
  return list === undefined ? null : h("p", { class: "kind" }, kindOf(page)?.kind, " · ", h("a", { href: context.urlTo(list) }, list.name));
}
