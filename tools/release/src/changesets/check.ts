import { root } from "../run.ts";
import { tampered } from "../version/archive.ts";
import { workspacePackages } from "../workspace.ts";
import { gaps } from "./coverage.ts";
import { derive } from "./derived.ts";
import { readPending } from "./pending.ts";
import { touchedSince } from "./touched.ts";

/** Fails if a change since the last release is in no pending changeset, or an archived release was altered, and prints each. */
export async function run(): Promise<number> {
  const [derived, pending] = await Promise.all([derive(root), readPending(root)]);
  const touched = await touchedSince(root, derived.since?.commit, await workspacePackages());
  const found = [...(await tampered(root)), ...gaps({ derived, pending, touched })];
  if (found.length > 0) {
    process.stderr.write(`${found.join("\n\n")}\n`);
    return 1;
  }
  const since =
    derived.since === undefined ? "There is no release yet" : `Since ${derived.since.version} the schemas require the bump ${derived.bump}`;
  process.stdout.write(`${since}; the pending changesets request ${pending.bump}.\n`);
  return 0;
}
