import type { AliasDeclaration, Declaration } from "./declaration.ts";
import type { Declarations } from "./declarations.ts";

/** The declaration of a name. Aliases are followed. */
export function resolveAlias(name: string, declarations: Declarations): Exclude<Declaration, AliasDeclaration> {
  const declaration = declarations.get(name);
  if (declaration === undefined) throw new Error(`No type is declared as ${name}.`);
  return declaration.kind === "alias" ? resolveAlias(declaration.target, declarations) : declaration;
}
