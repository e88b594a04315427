import { UsageError } from "@tools/command-line";
import { byVersion, isStable } from "@tools/contract";
import { archiveOf } from "./archive.ts";

/** The releases that a new contract is compared with, and the contract that is compared by default. */
export interface ReleasesSince {
  readonly versions: readonly string[];
  readonly current: string;
}

/**
 * A release and all later ones, in ascending order; without later pre-releases, which promise nothing.
 *
 * @param before - The new contract, if it is a release: then only earlier releases count.
 * @throws UsageError if there is no such release, with those that there are.
 */
export function releasesSince(version: string, before: string | undefined, folder: string = process.cwd()): ReleasesSince {
  const { versions, fileOf, current } = archiveOf(folder);
  const first = version.replace(/^v/u, "");
  fileOf(first);
  const last = before !== undefined && isVersion(before) ? before.replace(/^v/u, "") : undefined;
  const chosen = versions.filter(
    (each) => each === first || (byVersion(each, first) > 0 && isStable(each) && (last === undefined || byVersion(each, last) < 0)),
  );
  if (last !== undefined && byVersion(first, last) >= 0) throw new UsageError(`--since ${first} isn't earlier than ${last}.`);
  return { versions: chosen, current };
}

/** Whether the name of a contract is that of a release. */
export const isVersion = (name: string): boolean => /^v?\d+\.\d+\.\d+/u.test(name);
