import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../user-error.ts";

/** Runs git in a folder, and returns its output without the final line break. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const running = promisify(execFile)("git", args, { cwd: folder, maxBuffer: 1e8 });
  const { stdout } = await running.catch(({ stderr, message }: Error & { stderr?: string }) => {
    throw new UserError(`git ${args[0]} in ${folder}: ${(stderr || message).trim()}`);
  });
  return stdout.replace(/\n$/, "");
}

/** The tracked and untracked files of a repository, without ignored ones, relative to its root. */
export async function filesOf(root: string): Promise<string[]> {
  const listed = await git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate");
  return listed.split("\0").filter((file) => file !== "");
}
