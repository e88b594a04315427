import { type DeclarationReflection, ReflectionKind } from "typedoc";

/** The title of a page of the API. Functions have parentheses. */
export const nameOf = (model: DeclarationReflection): string => (model.kindOf(ReflectionKind.Function) ? `${model.name}()` : model.name);

/** The kind of a page of the API. */
export function kindName(model: DeclarationReflection): string {
  if (model.kindOf(ReflectionKind.SomeModule)) return model.parent?.isProject() ? "Package" : "Module";
  if (model.kindOf(ReflectionKind.Function)) return "Function";
  if (model.kindOf(ReflectionKind.Class)) return "Class";
  if (model.kindOf(ReflectionKind.Variable)) return "Constant";
  return "Type";
}
