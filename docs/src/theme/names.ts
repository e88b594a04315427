import { type DeclarationReflection, ReflectionKind } from "typedoc";

/** What a page of the API is called: a function with its parentheses. */
export const nameOf = (model: DeclarationReflection): string => (model.kindOf(ReflectionKind.Function) ? `${model.name}()` : model.name);

/** What kind of thing it is, as a reader would say. */
export function kindName(model: DeclarationReflection): string {
  if (model.kindOf(ReflectionKind.SomeModule)) return model.parent?.isProject() ? "Package" : "Module";
  if (model.kindOf(ReflectionKind.Function)) return "Function";
  if (model.kindOf(ReflectionKind.Class)) return "Class";
  if (model.kindOf(ReflectionKind.Variable)) return "Constant";
  return "Type";
}
