import { byVersion, isVersion } from "@tools/contract";
import { archiveFolder } from "@tools/contract/files";
import { git } from "./files.ts";

/** What the commits say about the file of a release. */
export interface ReleaseHistory {
  /** The commit that added it, after the last time that its release was reverted. */
  readonly added: string | undefined;
  /** Whether the release is reverted: the commit that removed its file also set the packages back to an earlier version. */
  readonly reverted: boolean;
}

/** The releases that were ever committed, by their versions. */
export async function archiveHistory(root: string): Promise<ReadonlyMap<string, ReleaseHistory>> {
  const log = await git(root, "log", "--diff-filter=AD", "--no-renames", "--name-status", "--format=:%H", "--reverse", "--", archiveFolder);
  const histories = new Map<string, ReleaseHistory>();
  for (const { commit, status, version } of eventsOf(log)) {
    const before = histories.get(version);
    if (status === "A") histories.set(version, { added: before?.reverted === false ? before.added : commit, reverted: false });
    else if (await setsBack(root, commit, version)) histories.set(version, { added: undefined, reverted: true });
  }
  return histories;
}

interface Event {
  readonly commit: string;
  readonly status: string;
  readonly version: string;
}

function eventsOf(log: string): Event[] {
  const events: Event[] = [];
  let commit = "";
  for (const line of log.split("\n")) {
    if (line.startsWith(":")) commit = line.slice(1);
    const [status = "", file = ""] = line.split("\t");
    const version = file.slice(archiveFolder.length + 1).replace(/\.json$/, "");
    if (isVersion(version)) events.push({ commit, status, version });
  }
  return events;
}

/** Whether the packages have an earlier version after a commit. */
async function setsBack(root: string, commit: string, version: string): Promise<boolean> {
  const manifest = await git(root, "show", `${commit}:schemas/package.json`).catch(() => "{}"); // there is none
  const { version: after } = JSON.parse(manifest) as { version?: string }; // npm's own format
  return after !== undefined && byVersion(after, version) < 0;
}
