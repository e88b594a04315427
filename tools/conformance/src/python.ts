import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./toolchain.ts";

/** The folder of the environments. All clones of the repository share it, because pip takes longer than most tests. */
const environments = join(homedir(), ".cache/session-schema/python");

/**
 * Returns the `python` of an environment with exactly these requirements (`name==1.2.3`), which is created on first use. Run the programs next
 * to it as modules (`-m`): the environment is moved after it is created, so the paths in their scripts are wrong.
 *
 * @example
 * await runProgram(".", await pythonEnvironment(["ruff==0.17.4"]), "-m", "ruff", "check");
 */
export async function pythonEnvironment(requirements: readonly string[]): Promise<string> {
  const interpreter = await runProgram(".", "python3", "-c", "import sys; print(sys.version, sys.base_prefix)");
  const key = createHash("sha256")
    .update([interpreter, ...requirements].join("\n"))
    .digest("hex")
    .slice(0, 12);
  const environment = join(environments, key);
  if (!existsSync(environment)) await create(environment, requirements);
  return join(environment, "bin/python");
}

/** Without compiling modules that no program may import. */
const quickly = ["--quiet", "--disable-pip-version-check", "--no-compile"];

/** Creates the environment in a temporary folder and renames it, so that concurrent runs never see an incomplete one. */
async function create(environment: string, requirements: readonly string[]): Promise<void> {
  await mkdir(environments, { recursive: true });
  const temporary = await mkdtemp(`${environment}-`);
  await runProgram(".", "python3", "-m", "venv", temporary);
  await runProgram(".", join(temporary, "bin/python"), "-m", "pip", "install", ...quickly, ...requirements);
  await rename(temporary, environment).catch(async (error: unknown) => {
    await rm(temporary, { recursive: true });
    if (!existsSync(environment)) throw error; // unless a concurrent run was first
  });
}
