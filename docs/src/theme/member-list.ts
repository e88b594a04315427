import type { ContainerReflection, DefaultThemeRenderContext, JSX } from "typedoc";
import { h } from "./h.ts";
import { sectionsOf } from "./sections.ts";

/** The members of a type that have no page of their own, each in full. TypeDoc's own list has links in summaries, which aren't accessible. */
export function memberList(context: DefaultThemeRenderContext, props: ContainerReflection): JSX.Element {
  const sections = sectionsOf(props)
    .map(({ title, members }) => ({ title, members: members.filter((member) => !context.router.hasOwnDocument(member)) }))
    .filter(({ members }) => members.length > 0);
  return h(
    "div",
    { class: "members" },
    sections.map(({ title, members }) => {
      context.page.startNewSection(title);
      return h(
        "section",
        null,
        h("h2", { id: context.slugger.slug(title) }, title),
        members.map((member) => context.member(member)),
      );
    }),
  );
}
