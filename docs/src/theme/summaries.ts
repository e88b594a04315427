import type { DeclarationReflection, DefaultThemeRenderContext, JSX } from "typedoc";
import { all, h } from "./h.ts";
import { nameOf } from "./names.ts";
import { sectionsOf } from "./sections.ts";

/** The exports of a package, each with the first sentence of its comment. */
export function summaries(context: DefaultThemeRenderContext, model: DeclarationReflection, headings: "h2" | "h3"): JSX.Element {
  return all(
    sectionsOf(model).map(({ title, members }) => {
      const id = context.slugger.slug(
        model.parent?.isProject() && headings === "h3" ? `${model.name.replace(/^.*\//, "")}-${title}` : title,
      );
      if (headings === "h2") context.page.pageHeadings.push({ link: `#${id}`, text: title, level: 2 });
      return h(
        "section",
        { class: "summaries" },
        h(headings, { id }, title),
        h(
          "dl",
          null,
          members.map((member) =>
            all(h("dt", null, h("a", { href: context.urlTo(member) }, nameOf(member))), h("dd", null, context.commentShortSummary(member))),
          ),
        ),
      );
    }),
  );
}
