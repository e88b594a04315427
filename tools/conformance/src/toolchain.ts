import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/**
 * Whether the programs that a language's tests run are installed. If one is missing, prints a line to the terminal, so that a contributor
 * without Go can test the rest. Under CI it throws, so that tests can't pass by not running.
 *
 * @example
 * describe.runIf(hasToolchain("Go", "go", "gofmt"))("the module", () => {});
 */
export function hasToolchain(language: string, ...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return true;
  const message = `The tests of the ${language} package need ${programs.join(", ")}; not found on the PATH: ${missing.join(", ")}.`;
  if (process.env["CI"]) throw new Error(message);
  process.stderr.write(`${message} Skipping them.\n`);
  return false;
}

function isInstalled(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false; // not in this folder
    }
  });
}

/** Runs a program and returns its output. If the program fails, the error contains the output. */
export async function runProgram(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  const running = promisify(execFile)(program, [...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const { stdout, stderr } = await running.catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`${program} ${args.join(" ")} failed in ${folder}:\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  });
  return stdout + stderr;
}
