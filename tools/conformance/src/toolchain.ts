import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isInstalled } from "@tools/codegen/programs";

/**
 * Whether the programs are installed that the tests of a language run. If one is missing, a line on the terminal says so, which `pnpm test`
 * repeats at its end: a contributor without Go still tests the rest. `.ci/run` fails on such a line.
 *
 * @example
 * describe.runIf(hasToolchain("Go", "go", "gofmt"))("the module", () => {});
 */
export function hasToolchain(language: string, ...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) process.stderr.write(`Skipped: tests of ${language}, because ${missing.join(", ")} is not on the PATH.\n`);
  return missing.length === 0;
}

/**
 * Runs a program to its end, and returns its output, without the lines in which Go names what it downloads: it prints them the first time only.
 * If the program fails, the error contains the output.
 */
export async function runProgram(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  const running = promisify(execFile)(program, [...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const { stdout, stderr } = await running.catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`${program} ${args.join(" ")} failed in ${folder}:\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  });
  return stdout + stderr.replaceAll(/^go: downloading .*\n/gm, "");
}
