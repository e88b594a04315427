import { applyWaivers, type Bump, type Change, compare, describePlace, type Waiver } from "@tools/compat";
import { readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { strictBundle } from "@tools/contract/schema";
import { UserError } from "../user-error.ts";
import { lastRelease } from "../version/archive.ts";
import { readWaivers, waiversFile } from "./waivers.ts";

/** The changes of the schemas since the last release. */
export interface Derived {
  /** The last release; undefined before the first. */
  readonly since: { readonly version: string; readonly commit: string | undefined } | undefined;
  readonly bump: Bump;
  /** The changes, with their bumps after waivers. */
  readonly changes: readonly Change[];
  /** A sentence for each waiver that no longer applies. */
  readonly idle: readonly string[];
}

/** @throws UserError with the problems that `load` finds in the schemas. */
export async function derive(root: string): Promise<Derived> {
  const loaded = await load(await readSchemas(root));
  if ("problems" in loaded) throw new UserError(renderProblems(loaded.problems));
  const waivers = await readWaivers(root);
  const last = await lastRelease(root);
  const bundle = strictBundle(loaded.contract);
  const { comparison, stale } = applyWaivers(compare(last?.bundle ?? bundle, bundle), waivers);
  return { since: last, ...comparison, idle: stale.map(sentence) };
}

const sentence = ({ rule, model, instancePath }: Waiver): string =>
  `${waiversFile}: the waiver of ${rule} at ${describePlace({ model, instancePath })} no longer applies. Remove it.`;
