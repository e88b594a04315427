import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a program takes, and what it prints. */
export interface Taken {
  /** In seconds, of all its threads and child processes. */
  readonly processor: number;
  readonly wall: number;
  /** Whether it was ended because it took too long. */
  readonly isTimeout: boolean;
  readonly stdout: string;
}

/** Runs a program with a time limit, and measures it. Node doesn't measure child processes, so bash does. */
export async function processorTime(command: readonly string[], limit: number): Promise<Taken> {
  const script = `exec 3>&2; TIMEFORMAT="%U %S %R"; { time timeout ${limit} "$@" 2>/dev/null 3>&-; echo $? >&3; }`;
  const { stdout, stderr } = await promisify(execFile)("bash", ["-c", script, "bash", ...command], { maxBuffer: 64 * 1024 * 1024 });
  const [user = 0, system = 0, wall = 0, exitCode] = stderr.trim().split(/\s+/).map(Number);
  return { processor: user + system, wall, isTimeout: exitCode === timedOut, stdout };
}

/** The exit code of `timeout` if it ended the program. */
const timedOut = 124;
