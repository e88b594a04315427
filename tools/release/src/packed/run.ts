import { type ExecFileOptions, execFile } from "node:child_process";

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program. Throws its output if it fails, so that the test shows the cause. */
export async function run(command: string, args: readonly string[], options: ExecFileOptions): Promise<RunResult> {
  const result = await tryRun(command, args, options);
  if (result.code !== 0) throw new Error(`${[command, ...args].join(" ")}\nexited ${result.code}\n${result.stdout}${result.stderr}`);
  return result;
}

/** Runs a program, and returns its exit code and output. */
export function tryRun(command: string, args: readonly string[], options: ExecFileOptions): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024, ...options, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
      else reject(error); // it didn't start, or a signal ended it
    });
  });
}
