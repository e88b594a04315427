import { runTool, turbo } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";

/** Builds the validators, then measures them. */
export async function run(args: readonly string[]): Promise<number> {
  const code = (await ensureGenerated()) || (await turbo("build", "--filter=@tools/bench...", "--output-logs=errors-only"));
  return code === 0 ? runTool("tools/bench/src/main.ts", args) : code;
}
