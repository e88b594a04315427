import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";

/** The root of the repository. */
export const root: string = resolve(import.meta.dirname, "../../..");

/**
 * A TypeScript program of this repository, on the Node that runs this one, in front of the person who asked. Answers its exit code. It ends
 * in its own way: Ctrl+C reaches it from the terminal, other ends are passed on.
 */
export async function runTool(file: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  process.on("SIGINT", () => undefined).on("SIGTERM", () => child.kill());
  return codeOf(await once(child, "exit"));
}

/** A program that is installed here, in front of the person who asked. Answers its exit code. */
export async function runProgram(program: string, ...args: readonly string[]): Promise<number> {
  return codeOf(await once(spawn(program, [...args], { cwd: root, stdio: "inherit" }), "exit"));
}

export async function turbo(...args: readonly string[]): Promise<number> {
  const child = spawn("turbo", ["run", ...args], { cwd: root, stdio: "inherit", env });
  return codeOf(await once(child, "exit"));
}

/** Prints nothing unless it fails. */
export async function turboQuietly(...args: readonly string[]): Promise<number> {
  const child = spawn("turbo", ["run", ...args, "--output-logs=errors-only"], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
  const [exit, ...printed] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  const code = codeOf(exit);
  if (code !== 0) process.stderr.write(printed.join(""));
  return code;
}

/** turbo.json has no setting for turbo's telemetry; these two are what it reads. */
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** A process that a signal ended has no code. */
const codeOf = ([code]: readonly unknown[]): number => (typeof code === "number" ? code : 1);
