import { runProgram } from "@session-schema/toolchain";
import { python } from "./environment.ts";

const run =
  (...args: readonly string[]) =>
  async (folder: string): Promise<string> =>
    runProgram(folder, await python(), ...args);

/** The tools that look at every file of the package, in a folder that holds it. Each answers what it has to say. */
export const linters: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  "ruff check": run("-m", "ruff", "check", "--quiet"),
  "ruff format": run("-m", "ruff", "format", "--quiet", "--check"),
  "mypy --strict": run("-m", "mypy", "--no-error-summary"),
  pyright: async (folder) => {
    const program = await python();
    const said = await runProgram(folder, program, "-m", "pyright", "--pythonpath", program);
    return said.replace(/^0 errors, 0 warnings, 0 informations\s*$/m, "").trim();
  },
};
