import { runTool, turbo } from "./run.ts";
import { settle } from "./settle.ts";

/** Measures what is built, so it builds that first. */
export async function run(args: readonly string[]): Promise<number> {
  const code = (await settle()) || (await turbo("build", "--filter=@session-schema/bench...", "--output-logs=errors-only"));
  return code === 0 ? runTool("tools/bench/src/main.ts", args) : code;
}
