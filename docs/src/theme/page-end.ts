import { project } from "@tools/contract";
import type { DefaultThemeRenderContext, DocumentReflection, JSX } from "typedoc";
import { repositoryAddress } from "../pages/repository-address.ts";
import { all, h } from "./h.ts";

/** The end of a document: where its text is written, and the guides before and after it. */
export const pageEnd = (context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element =>
  all(sourceLinks(document), neighbors(context, document));

function sourceLinks({ frontmatter }: DocumentReflection): JSX.Element | null {
  const [source, edited] = [String(frontmatter["source"] ?? ""), String(frontmatter["edited"] ?? "")];
  if (source === "") return null;
  return h(
    "p",
    { class: "page-source" },
    edited === "" ? null : h("a", { href: `${project.repository}/edit/main/${edited}` }, "Edit this page"),
    h("a", { href: repositoryAddress(source, /\.\w+$/.test(source) ? "file" : "folder") }, source),
  );
}

/** Links to the previous and the next guide. */
function neighbors(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element | null {
  const guides = (document.project.documents ?? []).filter(({ frontmatter }) => frontmatter["group"] === "Guides");
  const at = guides.indexOf(document);
  if (at < 0) return null;
  const link = (target: DocumentReflection | undefined, rel: "prev" | "next", label: string) =>
    target === undefined ? null : h("a", { href: context.urlTo(target), rel, class: rel }, h("span", null, label), " ", target.name);
  return h(
    "nav",
    { class: "neighbors", "aria-label": "Guides" },
    link(guides[at - 1], "prev", "Previous"),
    link(guides[at + 1], "next", "Next"),
  );
}
