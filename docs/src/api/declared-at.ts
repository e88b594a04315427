import type { ProjectReflection, Reflection } from "typedoc";
import { repositoryAddress } from "../pages/repository-address.ts";

const addresses = new WeakMap<Reflection, string>();

/** The address of the line in the repository where something is declared. */
export const declaredAt = (model: Reflection): string | undefined => addresses.get(model);

/** Takes the sources of a project, which TypeDoc would list at each signature and member, so that only `declaredAt` has them. */
export function takeSources(project: ProjectReflection): void {
  for (const model of Object.values(project.reflections)) {
    if (!model.isDeclaration() && !model.isSignature()) continue;
    const [source] = model.sources ?? [];
    if (source !== undefined) addresses.set(model, `${repositoryAddress(source.fileName)}#L${source.line}`);
    delete model.sources;
  }
}
