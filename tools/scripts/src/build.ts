import { turbo } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";

/** Generates, builds and type-checks everything, and prints a summary. */
export async function run(args: readonly string[]): Promise<number> {
  const code = (await ensureGenerated()) || (await turbo("build", "typecheck", "--output-logs=errors-only", ...args));
  if (code === 0) await import("@tools/codegen/summary"); // prints it; a separate process would add a tenth to the second build
  return code;
}
