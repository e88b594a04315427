import { plural } from "@tools/contract";
import {
  type DeclarationReflection,
  type DefaultThemeRenderContext,
  type DocumentReflection,
  type JSX,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import { all, h } from "./h.ts";
import { nameOf } from "./names.ts";
import { packagesOf, sectionsOf } from "./sections.ts";

/** Links to the exports for a model, by name: `Session`, `readSession`, `sessionFixtures`. */
export function exportLinks(context: DefaultThemeRenderContext, document: DocumentReflection): JSX.Element | null {
  const found = exportsByModel(document.project).get(document);
  if (found === undefined) return null;
  const links = found.map((each) => h("li", null, h("a", { href: context.urlTo(each) }, h("code", null, nameOf(each)))));
  return h("div", { class: "in-code" }, h("h2", null, "In code"), h("ul", null, links));
}

const exportsByModel = oncePerProject((project) => Map.groupBy(packagesOf(project).flatMap(exportsOf), modelOf));

const exportsOf = (module: DeclarationReflection): DeclarationReflection[] =>
  sectionsOf(module)
    .flatMap(({ members }) => members)
    .flatMap((each) => (each.kindOf(ReflectionKind.SomeModule) ? exportsOf(each) : [each]));

/** A link to the page of the model that an export belongs to. */
export function modelLink(context: DefaultThemeRenderContext, model: DeclarationReflection): JSX.Element | null {
  const document = modelOf(model);
  return document === undefined ? null : all(" · ", h("a", { href: context.urlTo(document) }, `the model ${document.name}`));
}

/** The page of the model that an export belongs to: that of the model itself, or of the model that has it as a part. */
export function modelOf({ name, parent, project }: DeclarationReflection): DocumentReflection | undefined {
  if (!parent?.kindOf(ReflectionKind.SomeModule)) return undefined;
  const models = modelsOf(project);
  return (models.find(({ names }) => names.has(name)) ?? models.find(({ parts }) => parts.test(name)))?.page;
}

/** The models that have a page. The longest names are first: `SessionPlaceKind` is a part of `SessionPlace`, not of `Session`. */
const modelsOf = oncePerProject(({ documents = [] }) =>
  documents
    .filter(({ frontmatter }) => String(frontmatter["slug"]).startsWith("reference/"))
    .sort((a, b) => b.name.length - a.name.length)
    .map((page) => ({ page, names: namesOf(page.name), parts: partsOf(page.name) })),
);

/** Remembers the result for a project, which every page needs. */
function oncePerProject<T>(compute: (project: ProjectReflection) => T): (project: ProjectReflection) => T {
  const results = new WeakMap<ProjectReflection, T>();
  return (project) => {
    if (!results.has(project)) results.set(project, compute(project));
    return results.get(project) as T; // set above
  };
}

function namesOf(model: string): Set<string> {
  const value = camelCase(model);
  const functions = ["is", "validate", "assert", "read", "build"].map((verb) => verb + model);
  const ofJson = ["validate", "read"].map((verb) => `${verb}${model}Json`);
  const values = ["", "Values", "Fixtures", "Standard", "TolerantStandard", "Arbitrary"].map((ending) => value + ending);
  return new Set([model, `Tolerant${model}`, ...functions, ...ofJson, `read${plural(model)}`, ...values, `invalid${model}Arbitrary`]);
}

/** Matches the exports for an entry of a model's `$defs` or an inline enum: `SessionPlace`, `TolerantSessionPlace`, `sessionPlaceValues`. */
const partsOf = (model: string): RegExp => new RegExp(`^((Tolerant)?${model}[A-Z0-9]\\w*|${camelCase(model)}[A-Z0-9]\\w*Values)$`);

const camelCase = (model: string): string => model.charAt(0).toLowerCase() + model.slice(1);
