import { prereleaseOf } from "@tools/contract";
import { UserError } from "../user-error.ts";
import { isSnapshot } from "../version/spelling.ts";

/**
 * The tag of npm under which a version is published from a branch: `latest` from `main`, `release-1.x` from the maintenance branch `1.x`, and
 * the name of a pre-release or a snapshot from any branch. So nobody gets one of these without asking for it.
 *
 * @throws UserError for any other branch.
 */
export function distTagOf(version: string, branch: string): string {
  const [name] = prereleaseOf(version);
  const maintained = maintenance.exec(branch)?.[1];
  if (name !== undefined) {
    if (isSnapshot(version)) return name.replace(/-?\d{14}$/, "") || "snapshot";
    const tag = /^\d/.test(name) || name === "latest" ? "next" : name;
    return maintained === undefined ? tag : `release-${branch}-${tag}`;
  }
  if (branch === "main") return "latest";
  if (maintained === undefined)
    throw new UserError(`Releases are made from main, or from a branch such as 1.x or 1.2.x, not from ${branch}.`);
  if (!version.startsWith(`${maintained}.`))
    throw new UserError(`The branch ${branch} can't release ${version}: its versions start with ${maintained}.`);
  return `release-${branch}`;
}

/** A branch with the fixes of an old version: `1.x`, `1.2.x`. */
const maintenance = /^(\d+(?:\.\d+)?)\.x$/;
