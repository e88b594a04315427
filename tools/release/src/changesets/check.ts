import { root } from "../run.ts";
import { UserError } from "../user-error.ts";
import { isOldestOfShallow, tampered } from "../version/archive.ts";
import { type WorkspacePackage, workspacePackages } from "../workspace.ts";
import { gaps } from "./coverage.ts";
import { derive } from "./derived.ts";
import { readPending } from "./pending.ts";
import { changedSincePrerelease, prereleaseGap } from "./prerelease.ts";
import { touchedSince } from "./touched.ts";

/** Fails if a change since the last release is in no pending changeset, or an archived release was altered, and prints each. */
export async function run(): Promise<number> {
  const { problems, summary } = await checkChangesets(root, await workspacePackages());
  if (problems.length > 0) {
    process.stderr.write(`${problems.join("\n\n")}\n`);
    return 1;
  }
  process.stdout.write(`${summary}\n`);
  return 0;
}

/** The problems of the pending changesets and of the archive, and what the next release is. */
export async function checkChangesets(
  root: string,
  packages: readonly WorkspacePackage[],
): Promise<{ readonly problems: readonly string[]; readonly summary: string }> {
  const [derived, pending] = await Promise.all([derive(root), readPending(root)]);
  const { since } = derived;
  if (since?.commit !== undefined && (await isOldestOfShallow(root, since.commit)))
    throw new UserError(
      `This clone is shallow and doesn't have the history since ${since.version}, so it isn't known which packages changed. Run git fetch --unshallow --tags; in GitHub Actions, give actions/checkout fetch-depth: 0.`,
    );
  const touched = await touchedSince(root, since?.commit, packages);
  const missing = gaps({ derived, pending, touched });
  const changed = await changedSincePrerelease(root);
  const problems = [...(await tampered(root)), ...missing, ...(missing.length === 0 ? prereleaseGap(changed, pending) : [])];
  const requires = since === undefined ? "There is no release yet" : `Since ${since.version} the schemas require the bump ${derived.bump}`;
  const summary = `${requires}; the pending changesets request ${pending.bump}.`;
  return { problems, summary: changed === undefined ? summary : `${summary}\n${changed.summary}` };
}
