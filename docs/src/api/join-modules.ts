import type { DeclarationReflection, ProjectReflection } from "typedoc";
import { ReflectionKind } from "typedoc";

/**
 * TypeDoc has a module for each entry point, named after its file, or after the folder of an `index.ts`. Merges the main module into its package,
 * and names the others after their import: `@session-schema/fixtures/arbitraries`.
 */
export function joinModules(project: ProjectReflection): void {
  for (const each of project.children ?? []) {
    const modules = (each.children ?? []).filter((child) => child.kindOf(ReflectionKind.Module));
    for (const module of modules) {
      if (module.name.endsWith("/src")) mergeInto(project, module, each);
      else module.name = `${each.name}/${module.name.replace(/^.*\//, "")}`;
    }
  }
}

function mergeInto(project: ProjectReflection, module: DeclarationReflection, into: DeclarationReflection): void {
  if (module.comment !== undefined) into.comment = module.comment;
  project.mergeReflections(module, into);
}
