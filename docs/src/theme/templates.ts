import type { DeclarationReflection, DefaultThemeRenderContext, JSX, ProjectReflection } from "typedoc";
import { declaredAt } from "../api/declared-at.ts";
import { withLanguageSwitch } from "./document-page.ts";
import { all, h } from "./h.ts";
import { kindName, nameOf } from "./names.ts";
import { modelLink } from "./related.ts";
import { packagesOf, readmesOf } from "./sections.ts";
import { summaries } from "./summaries.ts";
import { apiDescription, descriptionOf } from "./title.ts";

/** The home page: hand-written Markdown. */
export function homePage(context: DefaultThemeRenderContext, project: ProjectReflection): JSX.Element {
  return h("div", { class: "home prose" }, withLanguageSwitch(context, context.markdown(project.readme ?? [])));
}

/** All packages, each with its exports. */
export function overviewPage(context: DefaultThemeRenderContext, project: ProjectReflection): JSX.Element {
  const packages = packagesOf(project);
  return all(
    h("h1", null, "API reference"),
    h("p", { class: "lead" }, apiDescription),
    packages.map((each) => {
      context.page.pageHeadings.push({ link: `#${each.name.replace(/^.*\//, "")}`, text: each.name, level: 2 });
      return h(
        "section",
        { class: "package" },
        h("h2", { id: each.name.replace(/^.*\//, "") }, h("a", { href: context.urlTo(each) }, each.name)),
        context.commentSummary(each),
        summaries(context, each, "h3"),
      );
    }),
    readmesOf(project).map((each) => {
      const id = each.name.replace(/^.*\//, "");
      context.page.pageHeadings.push({ link: `#${id}`, text: each.name, level: 2 });
      return h(
        "section",
        { class: "package" },
        h("h2", { id }, h("a", { href: context.urlTo(each) }, each.name)),
        h("p", null, descriptionOf(each)),
      );
    }),
  );
}

/** The page of a package, a function or a type. */
export function apiPage(context: DefaultThemeRenderContext, model: DeclarationReflection): JSX.Element {
  const isModule = model.children?.some((child) => context.router.hasOwnDocument(child)) ?? false;
  return all(
    h(
      "p",
      { class: "kind" },
      kindName(model),
      model.parent === undefined || model.parent.isProject()
        ? null
        : all(" of ", h("a", { href: context.urlTo(model.parent) }, model.parent.name)),
      modelLink(context, model),
      sourceLink(model),
    ),
    h("h1", { class: "code-title" }, nameOf(model)),
    model.signatures ? context.memberSignatures(model) : null,
    model.signatures || model.type
      ? null
      : all(
          context.commentSummary(model),
          model.typeParameters ? context.typeParameters(model.typeParameters) : null,
          context.commentTags(model),
        ),
    model.type && !model.signatures ? context.memberDeclaration(model) : null,
    isModule ? summaries(context, model, "h2") : model.signatures ? null : context.members(model),
  );
}

function sourceLink(model: DeclarationReflection): JSX.Element | null {
  const address = declaredAt(model);
  return address === undefined ? null : all(" · ", h("a", { href: address }, "source"));
}
