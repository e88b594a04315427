import { project as names } from "@tools/contract";
import type { DeclarationReflection } from "typedoc";
import { modelOf } from "./related.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** The exports of a package, by the model that they are for. */
export interface ExportsByModel {
  /** Those of the main model, which is what most people use: its functions first, in the order in which they are explained. */
  readonly main: Section | undefined;
  /** Those of each other model. */
  readonly others: readonly { readonly model: string; readonly members: readonly DeclarationReflection[] }[];
  /** Those of no model, by kind. */
  readonly rest: readonly Section[];
}

/** Groups the exports of a package by model, if it has the same exports for several models. */
export function exportsByModel(model: DeclarationReflection): ExportsByModel {
  const sections = sectionsOf(model);
  const members = sections.flatMap((section) => section.members);
  const byModel = Map.groupBy(members, (member) => modelOf(member)?.name ?? "");
  const main = byModel.get(names.mainModel) ?? [];
  if (main.length < 2 || byModel.size < 3) return { main: undefined, others: [], rest: sections };
  const rest = new Set(byModel.get(""));
  return {
    main: { title: names.mainModel, members: ranked(names.mainModel, main) },
    others: [...byModel].flatMap(([name, of]) =>
      name === "" || name === names.mainModel ? [] : [{ model: name, members: ranked(name, of) }],
    ),
    rest: sections
      .map(({ title, members: all }) => ({ title, members: all.filter((member) => rest.has(member)) }))
      .filter(({ members: some }) => some.length > 0),
  };
}

/** The functions that every model has, in the order in which the README explains them, without the model's name. */
const functions = ["is", "validate", "assert", "read"];

/** The members of a model: those functions first, the others as they are. */
function ranked(model: string, members: readonly DeclarationReflection[]): DeclarationReflection[] {
  const rank = ({ name }: DeclarationReflection): number => {
    const at = functions.indexOf(name.replace(model, ""));
    return at < 0 ? functions.length : at;
  };
  return members.toSorted((a, b) => rank(a) - rank(b));
}
