import { turbo } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";

/** Everything that is derived, built and type-checked; then what came of it. */
export async function run(args: readonly string[]): Promise<number> {
  const code = (await ensureGenerated()) || (await turbo("build", "typecheck", "--output-logs=errors-only", ...args));
  if (code === 0) await import("@tools/codegen/summary"); // prints; a process of its own would cost a tenth of the second build
  return code;
}
