import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";
import { archiveFolder } from "@tools/contract/files";

/**
 * The day of each release, `2026-11-26`: that of the commit that added it to the archive. A release that isn't committed is being made today. Without
 * a repository, or where its history is cut off, as in a tarball or a shallow clone, a release has no date.
 */
export async function releaseDates(root: string, today: Date = new Date()): Promise<ReadonlyMap<string, string>> {
  const git = async (...args: string[]): Promise<string> => (await promisify(execFile)("git", args, { cwd: root })).stdout;
  try {
    const isShallow = (await git("rev-parse", "--is-shallow-repository")).trim() === "true";
    const log = await git("log", "--diff-filter=A", "--name-only", "--format=commit %ct %P", "--", archiveFolder);
    const status = await git("status", "--porcelain", "--untracked-files=all", "--", archiveFolder);
    const added = [...status.matchAll(/^(?:\?\?|A.) (.*)$/gm)].map(([, path = ""]) => [versionOf(path), day(today)] as const);
    return new Map([...commits(log, isShallow), ...added]);
  } catch {
    return new Map(); // git isn't installed, or the folder isn't a repository
  }
}

/** The releases that each commit adds. A commit at which a shallow clone ends seems to add every file. */
const commits = (log: string, isShallow: boolean): (readonly [string, string])[] =>
  log
    .split(/^commit /m)
    .reverse()
    .flatMap((commit) => {
      const [, seconds = "", parents = "", files = ""] = /^(\d+) ([^\n]*)\n([\s\S]*)$/.exec(commit) ?? [];
      if (seconds === "" || (isShallow && parents === "")) return [];
      return files
        .split("\n")
        .filter((path) => path.endsWith(".json"))
        .map((path) => [versionOf(path), day(new Date(Number(seconds) * 1000))] as const);
    });

const versionOf = (path: string): string => basename(path, ".json");

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The day of a release, as a sentence; nothing if it isn't known. */
export const releasedOn = (date: string | undefined): string[] =>
  date === undefined ? [] : [`Released on ${new Date(date).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" })}.`];
