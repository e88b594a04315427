import type { DeclarationReflection, ProjectReflection, Router } from "typedoc";
import { kindName, nameOf } from "../theme/names.ts";
import { packagesOf, sectionsOf } from "../theme/sections.ts";
import type { SearchEntry } from "./entry.ts";

/** Every package, and every export that has a page. */
export const apiEntries = (project: ProjectReflection, router: Router): SearchEntry[] =>
  packagesOf(project).flatMap((each) => [entry(each, "package", router), ...within(each, router)]);

const within = (model: DeclarationReflection, router: Router): SearchEntry[] =>
  sectionsOf(model)
    .flatMap(({ members }) => members)
    .filter((member) => router.hasOwnDocument(member))
    .flatMap((member) => [entry(member, `${kindName(member).toLowerCase()} of ${model.name}`, router), ...within(member, router)]);

function entry(model: DeclarationReflection, where: string, router: Router): SearchEntry {
  const comment = model.comment ?? model.signatures?.[0]?.comment;
  const text = (comment?.summary ?? [])
    .map((part) => part.text)
    .join("")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const title = nameOf(model);
  return { title, where, text: text.slice(0, 200), url: router.getFullUrl(model), weight: weightOf(title, where) };
}

/** Each model has the same functions and types, and most people look for those of Session. Types are found from their functions too. */
function weightOf(title: string, where: string): number {
  if (where === "package") return 1.4;
  const kind = /^(?:function|class)/.test(where) ? 1.2 : 0.8;
  return /session/i.test(title) ? kind * 1.5 : kind;
}
