import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../user-error.ts";

/** What git answers in a folder; the line break at its end is left out. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const running = promisify(execFile)("git", args, { cwd: folder, maxBuffer: 1e8 });
  const { stdout } = await running.catch(({ stderr, message }: Error & { stderr?: string }) => {
    throw new UserError(`git ${args[0]} in ${folder}: ${(stderr || message).trim()}`);
  });
  return stdout.replace(/\n$/, "");
}

/** The files of a repository that git knows, or would once they are added, from its root. */
export async function filesOf(root: string): Promise<string[]> {
  const listed = await git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate");
  return listed.split("\0").filter((file) => file !== "");
}
