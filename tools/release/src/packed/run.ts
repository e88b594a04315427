import { type ExecFileOptions, execFile } from "node:child_process";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program, and throws what it printed if it fails: the test that asked then shows why. */
export async function run(command: string, args: readonly string[], options: ExecFileOptions): Promise<Ran> {
  const ran = await tryRun(command, args, options);
  if (ran.code !== 0) throw new Error(`${[command, ...args].join(" ")}\nexited ${ran.code}\n${ran.stdout}${ran.stderr}`);
  return ran;
}

/** Runs a program and answers how it ended. */
export function tryRun(command: string, args: readonly string[], options: ExecFileOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024, ...options, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
      else reject(error); // it did not start, or a signal ended it
    });
  });
}
