import type { DefaultThemeRenderContext, DocumentReflection, JSX } from "typedoc";
import { h } from "./h.ts";

/** A link from the page of a model or a keyword to its fixtures. */
export function fixturesLink(context: DefaultThemeRenderContext, { frontmatter, name }: DocumentReflection): JSX.Element | null {
  const filter = { Models: "model", Keywords: "keyword" }[String(frontmatter["group"])];
  if (filter === undefined || frontmatter["slug"] === "reference") return null;
  const href = `${context.relativeURL("fixtures.html")}?${filter}=${encodeURIComponent(name)}`;
  return h("p", { class: "to-fixtures" }, h("a", { href }, filter === "model" ? `Fixtures of ${name}` : `Fixtures that violate ${name}`));
}
