import { runTool, turbo } from "./run.ts";
import { settle } from "./settle.ts";

/** Everything that is derived, built and type-checked; then what came of it. */
export async function run(args: readonly string[]): Promise<number> {
  const code = (await settle()) || (await turbo("build", "typecheck", "--output-logs=errors-only", ...args));
  return code === 0 ? runTool("tools/codegen/src/summary.ts", []) : code;
}
