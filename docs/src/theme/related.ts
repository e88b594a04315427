import type { DeclarationReflection, DefaultThemeRenderContext, DocumentReflection, JSX, ProjectReflection, Reflection } from "typedoc";
import { all, h } from "./h.ts";
import { nameOf } from "./names.ts";
import { packagesOf } from "./sections.ts";

/** What the packages export for a model, by the names that each of them gives: `Session`, `readSession`, `sessionFixtures`. */
export function inCode(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element | null {
  const found = packagesOf(document.project).flatMap(({ children = [] }) =>
    children.filter((child) => namesOf(document.name).has(child.name)),
  );
  if (found.length === 0) return null;
  const links = found.map((each) => h("li", null, h("a", { href: context.urlTo(each) }, h("code", null, nameOf(each)))));
  return h("div", { class: "in-code" }, h("h2", null, "In code"), h("ul", null, links));
}

/** The page of the model that an export belongs to. */
export const modelOf = (model: DeclarationReflection): DocumentReflection | undefined =>
  modelPages(model.project).find(({ name }) => isPackage(model.parent) && namesOf(name).has(model.name));

/** A link to the page of the model that an export belongs to. */
export function modelLink(context: DefaultThemeRenderContext, model: DeclarationReflection): JSX.Element | null {
  const document = modelOf(model);
  return document === undefined ? null : all(" · ", h("a", { href: context.urlTo(document) }, `the model ${document.name}`));
}

const modelPages = ({ documents = [] }: ProjectReflection): DocumentReflection[] =>
  documents.filter(({ frontmatter }) => String(frontmatter["slug"]).startsWith("reference/"));

const isPackage = (reflection: Reflection | undefined): boolean => reflection?.parent?.isProject() ?? false;

function namesOf(model: string): Set<string> {
  const value = model.charAt(0).toLowerCase() + model.slice(1);
  const functions = ["is", "validate", "assert", "read", "build"].map((verb) => verb + model);
  return new Set([
    model,
    `Tolerant${model}`,
    ...functions,
    `${value}Values`,
    value,
    `${value}Fixtures`,
    `${value}Standard`,
    `${value}TolerantStandard`,
  ]);
}
