import { applySeverities, type Bump, type Change, compare } from "@tools/compat";
import { unusedSeverities } from "@tools/config";
import { readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { strictBundle } from "@tools/contract/schema";
import { UserError } from "../user-error.ts";
import { lastRelease } from "../version/archive.ts";
import { readConfig } from "./severities.ts";

/** The changes of the schemas since the last release. */
export interface Derived {
  /** The last release; undefined before the first. */
  readonly since: { readonly version: string; readonly commit: string | undefined } | undefined;
  readonly bump: Bump;
  /** The changes, with their bumps after severities. */
  readonly changes: readonly Change[];
  /** A sentence for each severity that is for one change, which isn't there any more. */
  readonly idle: readonly string[];
  /** The indices of the other severities that are for one change. */
  readonly used: readonly number[];
}

/** @throws UserError with the problems that `load` finds in the schemas. */
export async function derive(root: string): Promise<Derived> {
  const bundle = await currentBundle(root);
  const parsed = await readConfig(root);
  const last = await lastRelease(root);
  const severities = parsed.config.diff?.severity ?? [];
  const { comparison, unused } = applySeverities(compare(last?.bundle ?? bundle, bundle), severities);
  const idle = unusedSeverities(parsed, unused);
  return {
    since: last,
    ...comparison,
    idle: idle.map(({ message }) => message),
    used: severities.flatMap(({ instancePath }, index) =>
      instancePath === undefined || idle.some((one) => one.index === index) ? [] : [index],
    ),
  };
}

/** The contract of the schemas as they are. */
export async function currentBundle(root: string): Promise<unknown> {
  const loaded = await load(await readSchemas(root));
  if ("problems" in loaded) throw new UserError(renderProblems(loaded.problems));
  return strictBundle(loaded.contract);
}
