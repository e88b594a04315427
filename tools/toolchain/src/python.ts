import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./toolchain.ts";

/**
 * A Python environment with exactly these requirements (`name==1.2.3`), made in a folder that git ignores the first time that it is asked
 * for. Answers the folder of its programs.
 *
 * @example
 * const programs = await pythonEnvironment("dist", ["ruff==0.14.6"]);
 */
export async function pythonEnvironment(folder: string, requirements: readonly string[]): Promise<string> {
  const key = createHash("sha256").update(requirements.join("\n")).digest("hex").slice(0, 12);
  const environment = join(folder, `venv-${key}`);
  const programs = join(environment, "bin");
  if (existsSync(join(environment, "complete"))) return programs;
  await rm(environment, { recursive: true, force: true });
  await runProgram(".", "python3", "-m", "venv", environment);
  await runProgram(".", join(programs, "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements);
  await writeFile(join(environment, "complete"), ""); // last, so that half an environment is never taken for one
  return programs;
}
