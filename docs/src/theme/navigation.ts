import {
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  type JSX,
  type PageEvent,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import { guideParts } from "../pages/page.ts";
import { sdkLanguages } from "../sdks/sdk.ts";
import { all, h } from "./h.ts";
import { isLanguageReadme, languageNavigation } from "./language-navigation.ts";
import { listOf } from "./listed.ts";
import { packagesOf, sectionsOf } from "./sections.ts";

/**
 * The pages of the site. On a narrow screen it is a popover, which works with the keyboard and without a script. On a wide screen, the style
 * sheet makes it a column.
 */
export function navigation(context: DefaultThemeRenderContext, page: PageEvent<Reflection>): JSX.Element {
  const documents = page.project.documents ?? [];
  const list = listOf(page.model);
  const current = (target: Reflection) => (target === page.model ? "page" : target === list ? "true" : undefined);
  const link = (target: Reflection, text = target.name) =>
    h("li", null, h("a", { href: context.urlTo(target) || "#content", "aria-current": current(target) }, text, methodOf(target)));
  const pages = (title: string, name?: string) =>
    h(
      "ul",
      { class: name },
      documents.filter((each) => each.frontmatter["group"] === title && !isLanguageReadme(each)).map((each) => link(each)),
    );
  const group = (title: string) => all(h("h2", null, title), pages(title));
  const guides = guideParts.map((part) => {
    const found = documents.filter(({ frontmatter }) => frontmatter["part"] === part);
    return found.length === 0
      ? null
      : all(
          h("h3", null, part),
          h(
            "ul",
            null,
            found.map((each) => link(each)),
          ),
        );
  });
  const exported = (model: DeclarationReflection): DeclarationReflection[] =>
    sectionsOf(model)
      .flatMap(({ members }) => members)
      .flatMap((each) => (each.kindOf(ReflectionKind.SomeModule) ? [each, ...exported(each)] : [each]));
  return h(
    "nav",
    { id: "menu", class: "menu", popover: "", "aria-label": "Pages" },
    group("Models"),
    group("Operations"),
    group("Webhooks"),
    group("Tools"),
    h("h2", null, "Guides"),
    guides,
    h("h2", null, "API"),
    h(
      "details",
      { open: packagesOf(page.project).some((each) => isWithin(page.model, each)) },
      h("summary", null, "TypeScript"),
      packagesOf(page.project).map((each) =>
        h(
          "details",
          { open: isWithin(page.model, each) },
          h("summary", null, each.name),
          h(
            "ul",
            null,
            link(each, "Overview"),
            exported(each).map((one) => link(one)),
          ),
        ),
      ),
    ),
    sdkLanguages.map((language) => languageNavigation(context, page, language)),
    pages("API", "packages"),
    group("Project"),
  );
}

/** The HTTP method of an operation, as a badge. */
function methodOf(page: Reflection): JSX.Element | null {
  const method = page.isDocument() ? String(page.frontmatter["method"] ?? "") : "";
  return method === "" ? null : all(" ", h("span", { class: `method ${method.toLowerCase()}` }, method));
}

function isWithin(model: Reflection, ancestor: Reflection): boolean {
  for (let at: Reflection | undefined = model; at !== undefined; at = at.parent) if (at === ancestor) return true;
  return false;
}
