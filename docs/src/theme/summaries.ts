import type { DeclarationReflection, DefaultThemeRenderContext, JSX } from "typedoc";
import { exportsByModel } from "./exports-by-model.ts";
import { all, h } from "./h.ts";
import { nameOf } from "./names.ts";
import { modelOf } from "./related.ts";
import type { Section } from "./sections.ts";

/** The exports of a package, each with the first sentence of its comment: those of the main model, those of each other model, and the rest. */
export function summaries(context: DefaultThemeRenderContext, model: DeclarationReflection, headings: "h2" | "h3"): JSX.Element {
  const { main, others, rest } = exportsByModel(model);
  const section = (title: string, content: JSX.Element) => {
    const id = context.slugger.slug(model.parent?.isProject() && headings === "h3" ? `${model.name.replace(/^.*\//, "")}-${title}` : title);
    if (headings === "h2") context.page.pageHeadings.push({ link: `#${id}`, text: title, level: 2 });
    return h("section", { class: "summaries" }, h(headings, { id }, title), content);
  };
  return all(
    main === undefined ? null : section(main.title, list(context, main)),
    others.length === 0 ? null : section("Other models", table(context, others)),
    rest.map((each) => section(each.title, list(context, each))),
  );
}

const list = (context: DefaultThemeRenderContext, { members }: Section): JSX.Element =>
  h(
    "dl",
    null,
    members.map((member) =>
      all(h("dt", null, h("a", { href: context.urlTo(member) }, nameOf(member))), h("dd", null, context.commentShortSummary(member))),
    ),
  );

/** A row for each model. */
const table = (context: DefaultThemeRenderContext, models: ReturnType<typeof exportsByModel>["others"]): JSX.Element =>
  h(
    "dl",
    null,
    models.map(({ model, members }) => {
      const page = members[0] && modelOf(members[0]);
      return all(
        h("dt", null, page === undefined ? model : h("a", { href: context.urlTo(page) }, model)),
        h(
          "dd",
          { class: "exports" },
          members.map((member) => all(h("a", { href: context.urlTo(member) }, nameOf(member)), " ")),
        ),
      );
    }),
  );
