import { createRequire } from "node:module";
import { runProgram } from "@tools/conformance";
import { python } from "./environment.ts";

const run =
  (...args: readonly string[]) =>
  async (folder: string): Promise<string> =>
    runProgram(folder, await python(), ...args);

/** Tools that check every file of the package in a folder: each returns its report. */
export type Linters = Readonly<Record<string, (folder: string) => Promise<string>>>;

/** The formatter, the linter and one type checker. */
export const quickLinters: Linters = {
  "ruff check": run("-m", "ruff", "check", "--quiet"),
  "ruff format": run("-m", "ruff", "format", "--quiet", "--check"),
  "mypy --strict": run("-m", "mypy", "--no-error-summary"),
};

/** A second type checker, which takes longer than all the others. */
export const slowLinters: Linters = { pyright: async (folder) => pyright(folder, await python()) };

/** Runs pyright with a Python and the configuration in a folder, and returns its report. */
export async function pyright(folder: string, program: string): Promise<string> {
  const main = createRequire(import.meta.url).resolve("pyright/index.js");
  const output = await runProgram(folder, process.execPath, main, "--pythonpath", program);
  return output.replace(/^0 errors, 0 warnings, 0 informations\s*$/m, "").trim();
}
