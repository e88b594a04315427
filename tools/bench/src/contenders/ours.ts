import { kebabCase, project } from "@tools/contract";
import type { Check } from "./check.ts";

/** The strict predicate that we publish. */
export async function ours(): Promise<Check> {
  const module: { readonly [name: string]: Check } = await import(`@session-schema/validators/${kebabCase(project.mainModel)}`);
  const check = module[`is${project.mainModel}`];
  if (check === undefined) throw new Error(`The validators have no is${project.mainModel}.`);
  return check;
}
