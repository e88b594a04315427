import type { DeclarationReflection, ProjectReflection } from "typedoc";
import { ReflectionKind } from "typedoc";

/**
 * TypeDoc makes a module of each entry point. Here the main one becomes the package itself, and each other is named as it is imported:
 * `@session-schema/fixtures/arbitraries`.
 */
export function joinModules(project: ProjectReflection): void {
  for (const each of project.children ?? []) {
    const modules = (each.children ?? []).filter((child) => child.kindOf(ReflectionKind.Module));
    for (const module of modules) {
      if (module.name === "index") raise(project, module, each);
      else module.name = `${each.name}/${module.name.replace(/^.*\//, "")}`;
    }
  }
}

function raise(project: ProjectReflection, module: DeclarationReflection, into: DeclarationReflection): void {
  if (module.comment !== undefined) into.comment = module.comment;
  project.mergeReflections(module, into);
}
