import type { Bump } from "@tools/compat";
import { applyWaivers, type Change, compare, type Waiver } from "@tools/compat";
import { readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { strictBundle } from "@tools/contract/schema";
import { UserError } from "../user-error.ts";
import { lastRelease } from "../version/archive.ts";
import { readWaivers, waiversFile } from "./waivers.ts";

/** What the schemas say, against the last release. */
export interface Derived {
  /** The last release; undefined before the first. */
  readonly since: { readonly version: string; readonly commit: string | undefined } | undefined;
  readonly bump: Bump;
  /** What changed, with the bumps that waivers leave of it. */
  readonly changes: readonly Change[];
  /** A sentence for each waiver that no longer applies. */
  readonly idle: readonly string[];
}

/** Throws what `load` refuses in the schemas. */
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
  `${waiversFile}: the waiver of ${rule} at ${model}${instancePath} no longer applies: remove it.`;
