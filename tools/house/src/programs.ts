import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/**
 * Whether all of these programs are installed, for tests that need more than Node. Where one is missing, a line says what does not run;
 * under CI that is an error.
 *
 * @example
 * describe.runIf(haveInstalled(["go", "gofmt"], "the tests of packages/go"))("the Go package", …);
 */
export function haveInstalled(programs: readonly string[], what: string): boolean {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return true;
  const message = `Not installed: ${missing.join(", ")}. Without, ${what} do not run.`;
  if (process.env["CI"]) throw new Error(message);
  process.stderr.write(`${message}\n`);
  return false;
}

const isInstalled = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * A Python environment with exactly these requirements (`name==1.2.3`), made in a folder that git ignores the first time that it is asked
 * for. Answers the folder of its programs.
 */
export async function pythonEnvironment(folder: string, requirements: readonly string[]): Promise<string> {
  const key = createHash("sha256").update(requirements.join("\n")).digest("hex").slice(0, 12);
  const environment = join(folder, `venv-${key}`);
  const programs = join(environment, "bin");
  if (existsSync(join(environment, "complete"))) return programs;
  await rm(environment, { recursive: true, force: true });
  const run = promisify(execFile);
  await run("python3", ["-m", "venv", environment]);
  await run(join(programs, "python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements]);
  await writeFile(join(environment, "complete"), ""); // last, so that half an environment is never taken for one
  return programs;
}
