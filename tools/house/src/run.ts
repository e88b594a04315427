import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** The root of the repository. */
export const root: string = resolve(import.meta.dirname, "../../..");

/** Runs a program in the root, in front of the person who asked. Answers its exit code. */
export async function runInRoot(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...quiet } });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1; // null: a signal ended it
}

/** A TypeScript program of this repository, on the Node that runs this one. */
export const runTool = (file: string, args: readonly string[]): Promise<number> => runInRoot(process.execPath, [file, ...args]);

export const turbo = (...args: readonly string[]): Promise<number> => runInRoot("turbo", ["run", ...args]);

/** turbo.json has no setting for its telemetry; these two are what it reads. */
const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
