import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runProgram } from "./toolchain.ts";

/** Where environments stand: git ignores it, and every copy of a package finds the same one. */
const environments = resolve(import.meta.dirname, "../dist/python");

/**
 * The `python` of an environment with exactly these requirements (`name==1.2.3`), which is made the first time that somebody asks for it.
 * The programs beside it are run by it, as modules or by their path: the environment is moved when it is complete, and they do not know where.
 *
 * @example
 * await runProgram(".", await pythonEnvironment(["ruff==0.17.4"]), "-m", "ruff", "check");
 */
export async function pythonEnvironment(requirements: readonly string[]): Promise<string> {
  const key = createHash("sha256").update(requirements.join("\n")).digest("hex").slice(0, 12);
  const environment = join(environments, key);
  if (!existsSync(environment)) await make(environment, requirements);
  return join(environment, "bin/python");
}

/** Makes it beside its place, so that nobody takes half an environment for one, and two who make it at once do not meet. */
async function make(environment: string, requirements: readonly string[]): Promise<void> {
  await mkdir(environments, { recursive: true });
  const made = await mkdtemp(`${environment}-`);
  await runProgram(".", "python3", "-m", "venv", made);
  await runProgram(".", join(made, "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements);
  await rename(made, environment).catch(async (error: unknown) => {
    await rm(made, { recursive: true });
    if (!existsSync(environment)) throw error; // else another was first
  });
}
